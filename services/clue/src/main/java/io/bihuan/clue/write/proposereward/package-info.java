/** Proposing a reward for those who reported 提出举报奖励 (F20). */
@NullMarked
package io.bihuan.clue.write.proposereward;

import org.jspecify.annotations.NullMarked;
