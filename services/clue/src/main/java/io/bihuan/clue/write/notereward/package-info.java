/** Noting on a clue how its reward stands (F16, F20). */
@NullMarked
package io.bihuan.clue.write.notereward;

import org.jspecify.annotations.NullMarked;
