package io.bihuan.assessment.write.openperiod;

import io.bihuan.assessment.model.AssessmentError;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** Periods are opened and frozen by the office that assesses, never by who is assessed. */
public record OnlyAnAssessingOfficeAssesses(Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return !"SHB".equals(actor.agency());
    }

    @Override
    public ErrorCode error() {
        return AssessmentError.ASSESSOR_NOT_COMPETENT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("agency", actor.agency());
    }
}
