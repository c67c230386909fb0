package io.bihuan.supervision.write.schedulerhythm;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.RhythmPolicy;
import io.bihuan.supervision.model.SupervisionError;
import java.util.Map;
import java.util.Optional;

/** Which units keep the rhythm, the policy of the period says (F56). */
public record OnlyUnitsWithADeskKeepIt(String unit, Optional<RhythmPolicy> policy) implements Rule {

    @Override
    public boolean isViolated() {
        return policy.isEmpty();
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.RHYTHM_NOT_KEPT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("unit", unit);
    }
}
