/** Taking a returned clue back 接回 (F04, I12). */
@NullMarked
package io.bihuan.clue.write.acceptreturn;

import org.jspecify.annotations.NullMarked;
