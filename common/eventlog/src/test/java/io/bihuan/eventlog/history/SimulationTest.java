package io.bihuan.eventlog.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Many small worlds, each told by one number; {@code -Dbihuan.history.seed} runs one of them again, step by step. */
class SimulationTest {

    private static final Duration USUALLY = Duration.ofSeconds(7);

    /** Goes on until every kind of answer was given, however slow the machine is. */
    @Test
    void whatever_goes_wrong_every_answer_is_true_and_the_log_is_sound() {
        RunLength run = RunLength.of(USUALLY);
        Map<Operation.Outcome, Long> outcomes = new EnumMap<>(Operation.Outcome.class);
        long worlds = 0;
        long steps = 0;
        for (long seed = run.firstSeed(); worlds == 0 || run.goesOn() || run.mustSeeMore(outcomes); seed++) {
            Simulation.Result result = judged(seed);
            worlds++;
            steps += result.trace().size();
            for (Operation.Outcome outcome : Operation.Outcome.values()) {
                outcomes.merge(outcome, result.history().count(outcome), Long::sum);
            }
        }
        System.out.println("Simulation: " + worlds + " worlds from -Dbihuan.history.seed=" + run.firstSeed() + ", "
                + steps + " steps, " + outcomes);
    }

    @Test
    void a_seed_tells_everything() {
        for (long seed = 1; seed <= 5; seed++) {
            assertThat(Simulation.run(Plan.of(seed)).trace())
                    .as("seed %d", seed)
                    .isEqualTo(Simulation.run(Plan.of(seed)).trace());
        }
    }

    private static Simulation.Result judged(long seed) {
        Simulation.Result result;
        try {
            result = Simulation.run(Plan.of(seed));
        } catch (RuntimeException e) {
            throw new AssertionError("-Dbihuan.history.seed=" + seed, e);
        }
        var violations = HistoryChecker.check(result.history().operations(), result.log());
        if (!violations.isEmpty()) {
            System.out.println(result.history().save("simulation-" + seed));
        }
        assertThat(violations)
                .as("-Dbihuan.history.seed=%d, %s", seed, Plan.of(seed))
                .isEmpty();
        return result;
    }
}
