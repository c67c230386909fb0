package io.bihuan.clue.write.reward;

import org.jspecify.annotations.Nullable;

/** Other rewards for the same organisation 同一组织 (F20): what they are for, nobody is told who asks. */
public interface OtherRewards {

    /** Whether another claim for this organisation is open or has paid something; none if no organisation is named. */
    boolean exist(@Nullable String organisation, String rewardId);

    /** The same for the organisation that a claim names; none if there is no such claim. */
    boolean exist(String rewardId);
}
