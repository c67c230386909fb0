package io.bihuan.casefile.write.recordstage;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.model.CaseStage;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** A case moves only to a stage that follows from where it stands. */
public record StagesFollowTheirOrder(CaseStage now, CaseStage wanted) implements Rule {

    @Override
    public boolean isViolated() {
        return !now.next().contains(wanted);
    }

    @Override
    public ErrorCode error() {
        return CaseError.STAGE_NOT_NEXT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("now", now.name(), "wanted", wanted.name(), "allowed", now.next());
    }
}
