/** Noting on the clue that something has come of its conclusion, or has come back 闭环事项登记 (F16). */
@NullMarked
package io.bihuan.clue.write.noteoutflow;

import org.jspecify.annotations.NullMarked;
