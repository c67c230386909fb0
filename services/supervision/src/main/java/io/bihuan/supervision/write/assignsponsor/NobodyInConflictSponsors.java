package io.bihuan.supervision.write.assignsponsor;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.SupervisionError;
import java.util.Map;

/** Whoever must keep out of the clue, alone or with a whole line, does not sponsor what came of it (F14, F29). */
public record NobodyInConflictSponsors(String sponsor, boolean keepsOut) implements Rule {

    @Override
    public boolean isViolated() {
        return keepsOut;
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.SPONSOR_IN_CONFLICT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("sponsor", sponsor);
    }
}
