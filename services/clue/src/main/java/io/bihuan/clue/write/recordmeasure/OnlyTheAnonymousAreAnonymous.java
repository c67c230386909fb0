package io.bihuan.clue.write.recordmeasure;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.InterviewWaiver;
import io.bihuan.clue.model.ReporterMode;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who gave a name, real or code, is not left unmet as anonymous (F08). */
public record OnlyTheAnonymousAreAnonymous(@Nullable InterviewWaiver waiver, ReporterMode mode) implements Rule {

    @Override
    public boolean isViolated() {
        return waiver == InterviewWaiver.ANONYMOUS && mode != ReporterMode.ANONYMOUS;
    }

    @Override
    public ErrorCode error() {
        return ClueError.WAIVER_NOT_LAWFUL;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("mode", mode);
    }
}
