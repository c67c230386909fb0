/** Not taking a returned clue back 不予接回 (F04, I12). */
@NullMarked
package io.bihuan.clue.write.refusereturn;

import org.jspecify.annotations.NullMarked;
