/** Looking at who reported 查看身份: the requester alone, four hours, every look recorded (T13). */
@NullMarked
package io.bihuan.clue.write.viewidentity;

import org.jspecify.annotations.NullMarked;
