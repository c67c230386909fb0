/** Notices of acceptance 受理告知, as far as their clues are seen. */
@NullMarked
package io.bihuan.clue.read.acceptancenotices;

import org.jspecify.annotations.NullMarked;
