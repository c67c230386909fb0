/** Read model of independent re-checks 复核: what is to be read again, by whom, and what became of it. */
@NullMarked
package io.bihuan.clue.read.reviews;

import org.jspecify.annotations.NullMarked;
