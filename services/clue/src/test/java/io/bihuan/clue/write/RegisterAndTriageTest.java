package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.fixture;
import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.STATION;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.testkit.Aggregates.expectRefusal;

import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ClueNo;
import io.bihuan.clue.model.Ladder;
import io.bihuan.clue.model.MatterClass;
import io.bihuan.clue.model.ReporterMode;
import io.bihuan.clue.model.SourceClass;
import io.bihuan.clue.write.registerclue.RegisterClue;
import io.bihuan.clue.write.triageclue.TriageClue;
import io.bihuan.kernel.KernelError;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisterAndTriageTest {

    private static final Instant NOW = at("2024-09-10T16:05");

    @Test
    void a_clue_is_registered_from_a_tip() {
        Instant received = at("2024-09-10T09:14");
        fixture(NOW)
                .givenNoPriorActivity()
                .when(register("990121", received))
                .expectEvents(new ClueRegistered(
                        CLUE, NO, "tip-1", "MASS_REPORT", received, "REAL_NAME", "990121", "自然资源", DESK.unit(), NOW));
    }

    @Test
    void registering_it_again_says_that_it_is_done() {
        given(ClueHistory.registered()).refuses(NOW, register("990121", NOW), ClueError.CLUE_ALREADY_REGISTERED);
    }

    @Test
    void S56_a_division_counts_as_of_the_day_of_the_tip() {
        fixture(NOW)
                .givenNoPriorActivity()
                .when(register("990121107", at("2019-06-01T09:00")))
                .expectSuccessfulHandlerExecution();
        expectRefusal(
                fixture(NOW).givenNoPriorActivity().when(register("990121107", at("2021-06-01T09:00"))),
                KernelError.DIVISION_HISTORIC,
                Map.of("successor", "990121104"));
        expectRefusal(fixture(NOW).givenNoPriorActivity().when(register("999999", NOW)), KernelError.DIVISION_UNKNOWN);
    }

    @Test
    void two_officers_triage() {
        given(ClueHistory.registered())
                .when(NOW, triage("o-desk-9", STATION))
                .expectEvents(new ClueTriaged(
                        CLUE, "ORG_CRIME", "HEI", "自然资源", "KEY", List.of(STATION), "o-desk-1", "o-desk-9", NOW));
    }

    @Test
    void one_officer_does_not_triage_alone() {
        given(ClueHistory.registered()).refuses(NOW, triage("o-desk-1"), ClueError.SECOND_OFFICER_REQUIRED);
        given(ClueHistory.registered()).refuses(NOW, triage(" "), ClueError.SECOND_OFFICER_REQUIRED);
    }

    @Test
    void a_misspelt_unit_does_not_slip_through_the_conflict_set() {
        given(ClueHistory.registered()).refuses(NOW, triage("o-desk-9", "990121-GAA"), KernelError.UNIT_UNKNOWN);
    }

    @Test
    void S14_triage_by_what_somebody_is_is_refused() {
        given(ClueHistory.registered())
                .refuses(
                        NOW,
                        new TriageClue(
                                CLUE,
                                "o-desk-9",
                                MatterClass.ORG_CRIME,
                                Ladder.HEI,
                                "有纹身、戴金链子的刑满释放人员",
                                ClueGrade.KEY,
                                List.of(),
                                DESK),
                        ClueError.PROFILING_REFUSED);
    }

    @Test
    void triage_comes_once_and_the_refusal_names_the_way_on() {
        given(ClueHistory.triaged())
                .refuses(
                        NOW,
                        triage("o-desk-9"),
                        ClueError.WRONG_STATE,
                        Map.of(
                                "state",
                                "TRIAGED",
                                "stateLabel",
                                "已研判分流",
                                "allowed",
                                List.of("DispatchClue", "SplitClue")));
    }

    private static RegisterClue register(String division, Instant received) {
        return new RegisterClue(
                CLUE,
                new ClueNo(NO),
                "tip-1",
                SourceClass.MASS_REPORT,
                received,
                ReporterMode.REAL_NAME,
                division,
                "自然资源",
                DESK);
    }

    private static TriageClue triage(String second, String... conflict) {
        return new TriageClue(
                CLUE, second, MatterClass.ORG_CRIME, Ladder.HEI, "自然资源", ClueGrade.KEY, List.of(conflict), DESK);
    }
}
