/** Whoever finds that they must keep out of a clue says so themselves 自行回避 (F14; 程序规定 32). */
@NullMarked
package io.bihuan.clue.write.recuseoneself;

import org.jspecify.annotations.NullMarked;
