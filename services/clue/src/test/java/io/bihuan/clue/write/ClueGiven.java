package io.bihuan.clue.write;

import static io.bihuan.testkit.Aggregates.expectRefusal;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.util.Map;
import org.axonframework.test.aggregate.ResultValidator;

/** Given a clue's past and the time, when a command comes. */
final class ClueGiven {

    private final ClueHistory history;

    private ClueGiven(ClueHistory history) {
        this.history = history;
    }

    static ClueGiven given(ClueHistory history) {
        return new ClueGiven(history);
    }

    ResultValidator<Clue> when(Instant now, Object command) {
        return Aggregates.fixture(Clue.class, MovableClock.at(now))
                .given(history.events())
                .when(command);
    }

    ResultValidator<Clue> when(Instant now, DeadlineCalculator deadlines, Object command) {
        return Aggregates.fixture(Clue.class, MovableClock.at(now), deadlines)
                .given(history.events())
                .when(command);
    }

    void refuses(Instant now, Object command, ErrorCode code) {
        expectRefusal(when(now, command), code);
    }

    void refuses(Instant now, Object command, ErrorCode code, Map<String, ?> facts) {
        expectRefusal(when(now, command), code, facts);
    }
}
