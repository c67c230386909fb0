package io.bihuan.assessment.write.notefact;

import io.bihuan.assessment.model.AssessmentError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;
import java.util.Set;

/** A fact that is delivered again does not count again. */
public record EveryFactCountsOnce(Set<String> noted, String sourceEventId) implements Rule {

    @Override
    public boolean isViolated() {
        return noted.contains(sourceEventId);
    }

    @Override
    public ErrorCode error() {
        return AssessmentError.FACT_ALREADY_NOTED;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("sourceEventId", sourceEventId);
    }
}
