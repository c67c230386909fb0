package io.bihuan.clue.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.clue.events.LeakSuspected;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.demandassessment.DemandAssessment;
import io.bihuan.clue.write.ringprotection.RingProtection;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProtectionAutomationsTest {

    private static final LeakSuspected LEAK = new LeakSuspected(
            "leak-1",
            "tip-1",
            "AUDITOR",
            "UNUSUAL_READS",
            "SJ-1",
            LocalDate.parse("2024-12-09"),
            List.of(4711L),
            "990121-GA",
            "990100-GA",
            "990100-JW",
            "o-audit-1",
            Instant.parse("2024-12-10T01:00:00Z"));

    private final List<Object> sent = new ArrayList<>();
    private final Commands commands = command -> {
        sent.add(command);
        return new CommandOutcome("id", 1, 7);
    };

    @Test
    void a_suspected_leak_has_the_risk_assessed_anew_however_often_it_is_heard() {
        new WhenLeakSuspectedThenAssessRisk(commands).on(LEAK);
        assertThat(sent)
                .containsExactly(new DemandAssessment(
                        "protection-tip-1", "tip-1", "leak-1", Actor.system("when-leak-suspected-then-assess-risk")));
        new WhenLeakSuspectedThenAssessRisk(refusing(ClueError.ASSESSMENT_ALREADY_DEMANDED)).on(LEAK);
        assertThatThrownBy(() -> new WhenLeakSuspectedThenAssessRisk(refusing(ClueError.TIP_UNKNOWN)).on(LEAK))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void the_poller_rings_the_review_of_one_measure() {
        assertThat(new WhenRungIsReachedThenRingClock().ring(new OpenClock("protection-tip-1", "measure-1", 1)))
                .isEqualTo(new RingProtection("protection-tip-1", "measure-1", Actor.system("clock-poller")));
    }

    private static Commands refusing(ClueError code) {
        return command -> {
            throw new DomainException(code);
        };
    }
}
