/** Appealing against what was decided on a reward 奖励申诉 (F20). */
@NullMarked
package io.bihuan.clue.write.appealreward;

import org.jspecify.annotations.NullMarked;
