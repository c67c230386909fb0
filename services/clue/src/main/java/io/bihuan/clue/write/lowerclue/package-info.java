/** Lowering the grade of a clue 降级, by the level that set it or one above (F05, I11). */
@NullMarked
package io.bihuan.clue.write.lowerclue;

import org.jspecify.annotations.NullMarked;
