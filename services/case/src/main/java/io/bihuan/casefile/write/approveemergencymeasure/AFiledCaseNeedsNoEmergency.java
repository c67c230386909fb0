package io.bihuan.casefile.write.approveemergencymeasure;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;

/** Once the case is filed, assets are frozen in it; the emergency measure is for the time before (AOCL 27). */
public record AFiledCaseNeedsNoEmergency(boolean filed) implements Rule {

    @Override
    public boolean isViolated() {
        return filed;
    }

    @Override
    public ErrorCode error() {
        return CaseError.CASE_ALREADY_FILED;
    }
}
