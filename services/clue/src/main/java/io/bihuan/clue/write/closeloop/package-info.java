/** Closing the loop 闭环, when everything has come back (F16, I8). */
@NullMarked
package io.bihuan.clue.write.closeloop;

import org.jspecify.annotations.NullMarked;
