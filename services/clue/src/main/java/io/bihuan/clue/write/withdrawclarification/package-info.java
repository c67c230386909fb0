/** Giving up a clearing 撤回澄清 that its target does not want, or that has lost its ground (F22). */
@NullMarked
package io.bihuan.clue.write.withdrawclarification;

import org.jspecify.annotations.NullMarked;
