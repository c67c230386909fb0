package io.bihuan.casefile.write.approveemergencymeasure;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What was held once under an emergency measure is not held so again: 48 hours are not renewed under another number (A2, A6). */
public record NoEmergencyMeasureIsRenewed(Set<String> everHeld, List<String> refs) implements Rule {

    @Override
    public boolean isViolated() {
        return !Collections.disjoint(everHeld, refs);
    }

    @Override
    public ErrorCode error() {
        return CaseError.EMERGENCY_NOT_RENEWED;
    }
}
