/** Approving a clearing 批准澄清 (F22). */
@NullMarked
package io.bihuan.clue.write.approveclarification;

import org.jspecify.annotations.NullMarked;
