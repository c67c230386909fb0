/** Returning a clue 退回 for lack of jurisdiction, once and in time (F04, I12). */
@NullMarked
package io.bihuan.clue.write.returnclue;

import org.jspecify.annotations.NullMarked;
