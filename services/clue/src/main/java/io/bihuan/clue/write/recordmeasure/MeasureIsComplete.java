package io.bihuan.clue.write.recordmeasure;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.InterviewWaiver;
import io.bihuan.clue.model.MeasureKind;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import org.jspecify.annotations.Nullable;

/** A measure points to its evidence; a meeting that did not take place has a reason (F08). */
public record MeasureIsComplete(
        MeasureKind kind,
        @Nullable String evidenceRef,
        @Nullable InterviewWaiver waiver) implements Rule {

    @Override
    public boolean isViolated() {
        return kind == MeasureKind.INTERVIEW_WAIVED ? waiver == null : evidenceRef == null || evidenceRef.isBlank();
    }

    @Override
    public ErrorCode error() {
        return ClueError.MEASURE_INCOMPLETE;
    }
}
