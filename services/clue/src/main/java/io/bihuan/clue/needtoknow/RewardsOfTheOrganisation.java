package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.rewards.RewardDetails;
import io.bihuan.clue.write.reward.OtherRewards;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Other rewards of an organisation, of every clue there is: whoever asks is told that there is one, and never which. The read model may lag
 * behind, so it is asked at the proposal and again at each approval.
 */
@Component
class RewardsOfTheOrganisation implements OtherRewards {

    private static final int MANY = 200;

    private final ReadModels readModels;

    RewardsOfTheOrganisation(ReadModels readModels) {
        this.readModels = readModels;
    }

    @Override
    public boolean exist(@Nullable String organisation, String rewardId) {
        return organisation != null
                && readModels
                        .page(RewardDetails.class, Map.of("organisation", organisation), "proposedAt", true, "", MANY)
                        .items()
                        .stream()
                        .anyMatch(other -> !other.rewardId().equals(rewardId) && other.counts());
    }

    @Override
    public boolean exist(String rewardId) {
        return readModels
                .find(RewardDetails.class, rewardId)
                .filter(reward -> exist(reward.organisation(), rewardId))
                .isPresent();
    }
}
