/** Paying a share of a reward to a code name 兑付奖金 (F20). */
@NullMarked
package io.bihuan.clue.write.payreward;

import org.jspecify.annotations.NullMarked;
