package io.bihuan.casefile.write.recordassetquery;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.List;
import java.util.Map;

/** A query finds only what was approved to be queried (AOCL 27). */
public record OnlyWhatWasApprovedIsQueried(List<String> approved, List<String> found) implements Rule {

    @Override
    public boolean isViolated() {
        return !approved.containsAll(found);
    }

    @Override
    public ErrorCode error() {
        return CaseError.ASSET_NOT_REQUESTED;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("approved", approved);
    }
}
