/** Dispatch 交办 over a screened route, with a due date (F04, I2). */
@NullMarked
package io.bihuan.clue.write.dispatchclue;

import org.jspecify.annotations.NullMarked;
