/** Withdrawing a dispatch or a return 撤回 before it is answered (F04). */
@NullMarked
package io.bihuan.clue.write.withdrawoffer;

import org.jspecify.annotations.NullMarked;
