/** Approving a reward by two officers 批准举报奖励 (F20). */
@NullMarked
package io.bihuan.clue.write.approvereward;

import org.jspecify.annotations.NullMarked;
