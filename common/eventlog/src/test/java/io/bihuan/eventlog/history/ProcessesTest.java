package io.bihuan.eventlog.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.SimulatedLog;
import io.bihuan.eventlog.StoredCommit;
import io.bihuan.eventlog.TestDatabases;
import io.bihuan.eventlog.history.Operation.Outcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real processes, a real store, real kills; what follows from the seed and what does not is in the documentation. */
class ProcessesTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void engines_that_are_killed_while_the_store_misbehaves_leave_a_sound_log_and_only_true_answers(int engines) {
        RunLength run = RunLength.of(Duration.ZERO);
        for (long seed = run.firstSeed(); seed == run.firstSeed() || run.goesOn(); seed++) {
            round(Plan.ofProcesses(seed, engines));
        }
    }

    private static void round(Plan plan) {
        MongoDatabase database = TestDatabases.fresh();
        try {
            Processes processes = new Processes(plan, database.getName());
            History history = processes.run();
            List<StoredCommit> log = SimulatedLog.stored(database);
            System.out.printf(
                    "%d processes, -Dbihuan.history.seed=%d: %d killed, %d commits stored, %d ok, %d conflicts, %d"
                            + " refused, %d unknown%n",
                    plan.engines(),
                    plan.seed(),
                    processes.kills(),
                    log.size(),
                    history.count(Outcome.OK),
                    history.count(Outcome.CONFLICT),
                    history.count(Outcome.REFUSED),
                    history.count(Outcome.UNKNOWN));
            List<Violation> violations = HistoryChecker.check(history.operations(), log);
            if (!violations.isEmpty()) {
                System.out.println(history.save("processes-" + plan.engines() + "-" + plan.seed()));
            }
            assertThat(violations)
                    .as("-Dbihuan.history.seed=%d, %d engines", plan.seed(), plan.engines())
                    .isEmpty();
            assertThat(history.count(Outcome.OK)).isPositive();
            assertThat(processes.kills()).isEqualTo(2);
        } finally {
            database.drop();
        }
    }
}
