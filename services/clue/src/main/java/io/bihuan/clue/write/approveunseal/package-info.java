/** Approving an unsealing 同意拆封: two approvers from two units (F21). */
@NullMarked
package io.bihuan.clue.write.approveunseal;

import org.jspecify.annotations.NullMarked;
