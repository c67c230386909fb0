/** Raising the grade of a clue 提级, by anybody in its chain of command (F05). */
@NullMarked
package io.bihuan.clue.write.elevateclue;

import org.jspecify.annotations.NullMarked;
