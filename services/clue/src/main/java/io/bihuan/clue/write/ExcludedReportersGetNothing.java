package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.RewardExclusion;
import io.bihuan.clue.model.RewardShare;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;

/** Whoever has to report, reports in office or discloses the own deeds is not rewarded (F20). */
record ExcludedReportersGetNothing(List<RewardShare> shares) implements Rule {

    @Override
    public boolean isViolated() {
        return shares.stream().anyMatch(share -> share.exclusion() != RewardExclusion.NONE);
    }

    @Override
    public ErrorCode error() {
        return ClueError.REPORTER_EXCLUDED;
    }
}
