/** Rewards of those who reported 举报奖励 (F20), as the desk sees them. */
@NullMarked
package io.bihuan.clue.read.rewards;

import org.jspecify.annotations.NullMarked;
