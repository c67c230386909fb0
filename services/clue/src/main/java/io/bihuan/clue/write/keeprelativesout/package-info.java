/** Near relatives in office keep out of a tip 近亲属回避, whether they are the reporter's or those of who is reported (F14, B3). */
@NullMarked
package io.bihuan.clue.write.keeprelativesout;

import org.jspecify.annotations.NullMarked;
