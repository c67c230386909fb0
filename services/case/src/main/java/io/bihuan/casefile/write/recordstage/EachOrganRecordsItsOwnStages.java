package io.bihuan.casefile.write.recordstage;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.model.CaseStage;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** Stage facts come from the competent organ only (domain §2.2). */
public record EachOrganRecordsItsOwnStages(CaseStage wanted, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return !wanted.competentAgency().equals(actor.agency());
    }

    @Override
    public ErrorCode error() {
        return CaseError.STAGE_OF_ANOTHER_ORGAN;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("stage", wanted.name(), "competentAgency", wanted.competentAgency());
    }
}
