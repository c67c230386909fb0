/** Not giving a reward 不予奖励 (F20). */
@NullMarked
package io.bihuan.clue.write.declinereward;

import org.jspecify.annotations.NullMarked;
