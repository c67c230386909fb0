package io.bihuan.clue.write;

import static io.bihuan.testkit.Aggregates.expectRefusal;

import io.bihuan.clue.model.SignoffDirectory;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** Given a clue's past and the time, when a command comes. */
final class ClueGiven {

    private final ClueHistory history;

    private final SignoffDirectory directory;

    private ClueGiven(ClueHistory history, SignoffDirectory directory) {
        this.history = history;
        this.directory = directory;
    }

    static ClueGiven given(ClueHistory history) {
        return new ClueGiven(history, Ladders.none());
    }

    static ClueGiven given(ClueHistory history, SignoffDirectory directory) {
        return new ClueGiven(history, directory);
    }

    ResultValidator<Clue> when(Instant now, Object command) {
        return fixture(now, directory).given(history.events()).when(command);
    }

    /** A clue in a registry with no ladders and no officers. */
    static AggregateTestFixture<Clue> fixture(Instant now) {
        return fixture(now, Ladders.none());
    }

    private static AggregateTestFixture<Clue> fixture(Instant now, SignoffDirectory directory) {
        AggregateTestFixture<Clue> fixture = Aggregates.fixture(Clue.class, MovableClock.at(now));
        fixture.registerInjectableResource(directory);
        return fixture;
    }

    ResultValidator<Clue> when(Instant now, DeadlineCalculator deadlines, Object command) {
        AggregateTestFixture<Clue> fixture = Aggregates.fixture(Clue.class, MovableClock.at(now), deadlines);
        fixture.registerInjectableResource(Ladders.none());
        return fixture.given(history.events()).when(command);
    }

    void refuses(Instant now, Object command, ErrorCode code) {
        expectRefusal(when(now, command), code);
    }

    void refuses(Instant now, Object command, ErrorCode code, Map<String, ?> facts) {
        expectRefusal(when(now, command), code, facts);
    }
}
