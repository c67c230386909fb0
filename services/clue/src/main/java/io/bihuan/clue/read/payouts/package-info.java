/** What is to be paid to whom 兑付台账 (F20): the money apart from the matter. */
@NullMarked
package io.bihuan.clue.read.payouts;

import org.jspecify.annotations.NullMarked;
