package io.bihuan.clue.write;

import io.bihuan.clue.model.ClearingAudience;
import io.bihuan.clue.model.ClearingForm;
import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** Whoever is cleared has a say in how and before whom (F22). */
record OnlyWhatWasAgreedToIsPublished(
        ClearingForm form, ClearingAudience audience, ClearingForm agreedForm, ClearingAudience agreedAudience)
        implements Rule {

    @Override
    public boolean isViolated() {
        return form != agreedForm || audience != agreedAudience;
    }

    @Override
    public ErrorCode error() {
        return ClueError.NOT_AS_CONSENTED;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("form", agreedForm, "audience", agreedAudience);
    }
}
