package io.bihuan.casefile.write.designatejurisdiction;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** A case never goes to an organ that must keep out of it (F14, S9). */
public record NobodyInConflictIsDesignated(String unit, boolean keepsOut) implements Rule {

    @Override
    public boolean isViolated() {
        return keepsOut;
    }

    @Override
    public ErrorCode error() {
        return CaseError.DESIGNEE_IN_CONFLICT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("unit", unit);
    }
}
