package io.bihuan.supervision.write.referinterference;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.InterferenceClass;
import io.bihuan.supervision.model.SupervisionError;
import org.jspecify.annotations.Nullable;

/** Only what was found unlawful is handed on (F44; 2015 rule, article 10). */
public record OnlyTheUnlawfulIsReferred(@Nullable InterferenceClass found) implements Rule {

    @Override
    public boolean isViolated() {
        return found != InterferenceClass.UNLAWFUL;
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.ONLY_THE_UNLAWFUL_IS_REFERRED;
    }
}
