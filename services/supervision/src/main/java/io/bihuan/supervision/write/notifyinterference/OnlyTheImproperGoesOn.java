package io.bihuan.supervision.write.notifyinterference;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.InterferenceClass;
import io.bihuan.supervision.model.SupervisionError;
import org.jspecify.annotations.Nullable;

/** Only what was found improper or unlawful has consequences; what was duty by procedure has none (F44). */
public record OnlyTheImproperGoesOn(@Nullable InterferenceClass found) implements Rule {

    @Override
    public boolean isViolated() {
        return found == null || found == InterferenceClass.DUTY_BY_PROCEDURE;
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.INTERFERENCE_NOT_IMPROPER;
    }
}
