package io.bihuan.clue.ladders;

import io.bihuan.clue.model.RewardScheme;
import io.bihuan.clue.model.RewardSchemes;
import io.bihuan.platform.registry.Policies;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The bands of rewards 举报奖励标准 from this service's copy of the registry, or else those that come with the program. */
@Component
class RegistryRewardSchemes implements RewardSchemes {

    private final Policies policies;

    RegistryRewardSchemes(Policies policies) {
        this.policies = policies;
    }

    @Override
    public RewardScheme of(String unit, LocalDate day) {
        return policies.inForce(RewardScheme.POLICY, day, unit)
                .map(edition -> RewardScheme.parse(RewardScheme.POLICY, edition.version(), edition.table()))
                .orElseGet(() -> RewardScheme.bundled(day));
    }
}
