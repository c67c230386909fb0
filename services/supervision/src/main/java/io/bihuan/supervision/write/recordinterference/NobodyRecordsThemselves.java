package io.bihuan.supervision.write.recordinterference;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.SupervisionError;
import org.jspecify.annotations.Nullable;

/** What somebody asked is recorded by whom they asked (F44). */
public record NobodyRecordsThemselves(@Nullable String asker, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return actor.officer().equals(asker);
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.RECORDER_IS_THE_ASKER;
    }
}
