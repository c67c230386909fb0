/** How tips come in 线索受理 (F01): ledgers, signed daily batches and a clerk's form, all checked by the same rules. */
@NullMarked
package io.bihuan.clue.intake;

import org.jspecify.annotations.NullMarked;
