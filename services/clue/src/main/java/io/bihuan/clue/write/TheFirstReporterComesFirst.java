package io.bihuan.clue.write;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.RewardShare;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;

/** Whose report took effect first gets no less than any other (F20, 最先有效举报). */
record TheFirstReporterComesFirst(List<RewardShare> shares) implements Rule {

    @Override
    public boolean isViolated() {
        return shares.stream().anyMatch(share -> share.amount() > shares.get(0).amount());
    }

    @Override
    public ErrorCode error() {
        return ClueError.FIRST_REPORTER_COMES_FIRST;
    }
}
