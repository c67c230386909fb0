package io.bihuan.casefile.write.filecase;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.model.CaseStage;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** While the clue is verified again, what was concluded is no ground to file (F16, F23). */
public record NothingIsFiledOnAConclusionGivenUp(CaseStage stage) implements Rule {

    @Override
    public boolean isViolated() {
        return stage == CaseStage.SUSPENDED;
    }

    @Override
    public ErrorCode error() {
        return CaseError.CLUE_VERIFIED_AGAIN;
    }
}
