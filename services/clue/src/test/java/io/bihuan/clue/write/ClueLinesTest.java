package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.ACKNOWLEDGED_AT;
import static io.bihuan.clue.write.ClueHistory.CITY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.CONCLUDED_AT;
import static io.bihuan.clue.write.ClueHistory.CRIME_NO;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DISCIPLINE;
import static io.bihuan.clue.write.ClueHistory.DISCIPLINE_NO;
import static io.bihuan.clue.write.ClueHistory.DISCIPLINE_OFFICER;
import static io.bihuan.clue.write.ClueHistory.DIVISION;
import static io.bihuan.clue.write.ClueHistory.DUE_ON;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.SPLIT_AT;
import static io.bihuan.clue.write.ClueHistory.STATION;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.clue.write.ClueHistory.implicated;
import static io.bihuan.clue.write.ClueHistory.registered;
import static io.bihuan.clue.write.ClueHistory.split;
import static io.bihuan.clue.write.ClueHistory.triaged;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueLineClosed;
import io.bihuan.clue.events.ClueLineReopened;
import io.bihuan.clue.events.ClueLoopClosed;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.events.DisciplineLineConcluded;
import io.bihuan.clue.events.DisciplineLineRegistered;
import io.bihuan.clue.events.OfficialImplicated;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ClueId;
import io.bihuan.clue.model.DisciplineDisposal;
import io.bihuan.clue.model.Ladder;
import io.bihuan.clue.model.MatterClass;
import io.bihuan.clue.model.ReopenGround;
import io.bihuan.clue.model.ReturnReason;
import io.bihuan.clue.write.acknowledgereceipt.AcknowledgeReceipt;
import io.bihuan.clue.write.closeloop.CloseLoop;
import io.bihuan.clue.write.concludedisciplineline.ConcludeDisciplineLine;
import io.bihuan.clue.write.dispatchclue.DispatchClue;
import io.bihuan.clue.write.noteline.NoteLine;
import io.bihuan.clue.write.registerline.LineOrigin;
import io.bihuan.clue.write.registerline.RegisterCrimeLine;
import io.bihuan.clue.write.registerline.RegisterDisciplineLine;
import io.bihuan.clue.write.reopenclue.ReopenClue;
import io.bihuan.clue.write.returnclue.ReturnClue;
import io.bihuan.clue.write.splitclue.SplitClue;
import io.bihuan.clue.write.triageclue.TriageClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.KernelError;
import io.bihuan.kernel.access.Line;
import io.bihuan.testkit.Aggregates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClueLinesTest {

    private static final String CRIME_LINE = ClueId.ofCrimeLine(CLUE);
    private static final String DISCIPLINE_LINE = ClueId.ofDisciplineLine(CRIME_LINE);
    private static final Actor POLICY = Actor.system("when-clue-split-then-register-lines");
    private static final ConflictDeclared CONFLICT = new ConflictDeclared(
            CLUE, List.of("990121-GA"), List.of("o-6101"), "NAMED_IN_THE_CLUE", DESK.unit(), SPLIT_AT);
    private static final ClueRegistered REGISTERED =
            (ClueRegistered) registered().events().get(0);
    private static final ClueTriaged TRIAGED =
            (ClueTriaged) triaged(STATION).events().get(1);
    private static final LineOrigin ORIGIN = new LineOrigin(REGISTERED, TRIAGED, List.of(CONFLICT));

    @Test
    void triage_says_that_an_official_is_implicated() {
        Instant when = at("2024-09-10T16:05");
        given(registered())
                .when(when, triage(true))
                .expectEvents(
                        triaged().events().get(1), new OfficialImplicated(CLUE, DESK.officer(), "o-desk-9", when));
        given(registered())
                .when(when, triage(false))
                .expectEvents(triaged().events().get(1));
    }

    @Test
    void S03_with_an_official_implicated_a_clue_is_not_dispatched_as_one() {
        DispatchClue dispatch = new DispatchClue(CLUE, CITY_POLICE, DUE_ON, DESK);

        given(implicated()).refuses(SPLIT_AT, dispatch, ClueError.DUAL_LINE_REQUIRED);
        given(triaged()).when(SPLIT_AT, dispatch).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_split_names_both_lines() {
        given(implicated())
                .when(SPLIT_AT, splitting(DISCIPLINE, DUE_ON))
                .expectEvents(split().events().get(3));
    }

    @Test
    void only_with_an_official_implicated_there_is_a_second_line() {
        given(triaged()).refuses(SPLIT_AT, splitting(DISCIPLINE, DUE_ON), ClueError.NO_OFFICIAL_IMPLICATED);
        given(registered()).refuses(SPLIT_AT, splitting(DISCIPLINE, DUE_ON), ClueError.WRONG_STATE);
        given(split()).refuses(SPLIT_AT, splitting(DISCIPLINE, DUE_ON), ClueError.CLUE_IS_SPLIT);
    }

    @Test
    void the_discipline_line_goes_to_a_unit_of_the_discipline_organ_that_may_have_it_and_by_a_day() {
        given(implicated()).refuses(SPLIT_AT, splitting(CITY_POLICE, DUE_ON), ClueError.NOT_A_DISCIPLINE_UNIT);
        given(implicated()).refuses(SPLIT_AT, splitting("990199-JW", DUE_ON), KernelError.UNIT_UNKNOWN);
        given(implicated()).refuses(SPLIT_AT, splitting(DISCIPLINE, null), ClueError.DUE_DATE_NOT_AFTER_DISPATCH);
        given(implicated(DISCIPLINE))
                .refuses(SPLIT_AT, splitting(DISCIPLINE, DUE_ON), ClueError.HANDLING_UNIT_IN_CONFLICT);
    }

    @Test
    void the_life_of_the_crime_line_begins_like_that_of_any_clue() {
        List<ClueEvent> life = new ArrayList<>();
        life.add(ORIGIN.asCrimeLine(CRIME_LINE, CRIME_NO.value(), ClueId.crimeTip(CLUE)));
        life.addAll(ORIGIN.triagedAs(CRIME_LINE));

        born(registerCrimeLine()).expectEvents(life.toArray());
        assertThat(life)
                .extracting(Object::getClass)
                .isEqualTo(List.of(ClueRegistered.class, ClueTriaged.class, ConflictDeclared.class));
        assertThat(life.toString()).doesNotContain(CLUE + ",", "tip-1", "DISCIPLINE");
        assertThat(CRIME_LINE).matches("clue-tip-[0-9a-f]{40}").isEqualTo(ClueId.ofTip(ClueId.crimeTip(CLUE)));
    }

    @Test
    void the_discipline_line_is_with_the_discipline_organ_at_once_which_has_three_working_days_to_sign() {
        List<Object> life = new ArrayList<>(List.of(ORIGIN.asDisciplineLine(DISCIPLINE_LINE, DISCIPLINE_NO.value())));
        life.addAll(ORIGIN.triagedAs(DISCIPLINE_LINE));
        life.add(new ClueDispatched(
                DISCIPLINE_LINE, DISCIPLINE_NO.value(), DISCIPLINE, "KEY", DIVISION, DESK.unit(), SPLIT_AT, DUE_ON));
        DeadlineStarted receipt = receipt();
        life.add(receipt);

        born(registerDisciplineLine()).expectEvents(life.toArray());
        assertThat(receipt.ruleId()).isEqualTo("T16");
        assertThat(receipt.dueOn()).isEqualTo("2024-09-14");
    }

    @Test
    void a_line_is_registered_once() {
        given(registered()).refuses(SPLIT_AT, againAsCrimeLine(CLUE), ClueError.CLUE_ALREADY_REGISTERED);
    }

    @Test
    void the_discipline_line_is_signed_for_and_not_given_back() {
        onLine(ACKNOWLEDGED_AT, new AcknowledgeReceipt(DISCIPLINE_LINE, DISCIPLINE_OFFICER))
                .expectSuccessfulHandlerExecution();
        expectRefusal(
                onLine(
                        ACKNOWLEDGED_AT,
                        new ReturnClue(DISCIPLINE_LINE, ReturnReason.NO_JURISDICTION, DISCIPLINE_OFFICER)),
                ClueError.LINE_STAYS_WITH_DISCIPLINE);
    }

    @Test
    void the_discipline_organ_disposes_of_its_line_once_it_has_signed_for_it() {
        ConcludeDisciplineLine conclude =
                new ConcludeDisciplineLine(DISCIPLINE_LINE, DisciplineDisposal.FILED, DISCIPLINE_OFFICER);

        expectRefusal(onLine(CONCLUDED_AT, conclude), ClueError.WRONG_STATE);
        line().andGivenCommands(new AcknowledgeReceipt(DISCIPLINE_LINE, DISCIPLINE_OFFICER))
                .when(conclude)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void another_unit_disposes_of_nothing() {
        expectRefusal(
                line().andGivenCommands(new AcknowledgeReceipt(DISCIPLINE_LINE, DISCIPLINE_OFFICER))
                        .when(new ConcludeDisciplineLine(DISCIPLINE_LINE, DisciplineDisposal.SETTLED, CITY_OFFICER)),
                ClueError.NOT_THE_HANDLING_UNIT);
    }

    @Test
    void a_closed_discipline_line_stays_closed() {
        DisciplineLineConcluded closed = new DisciplineLineConcluded(
                DISCIPLINE_LINE, DISCIPLINE_NO.value(), "TALKED", "o-jw-1", DISCIPLINE, CONCLUDED_AT);
        var over = ClueGiven.fixture(CONCLUDED_AT).given(closedLife(closed));

        expectRefusal(
                over.when(new ConcludeDisciplineLine(DISCIPLINE_LINE, DisciplineDisposal.FILED, DISCIPLINE_OFFICER)),
                ClueError.LOOP_ALREADY_CLOSED);
    }

    @Test
    void no_other_clue_ends_that_way() {
        given(ClueHistory.accepted())
                .refuses(
                        CONCLUDED_AT,
                        new ConcludeDisciplineLine(CLUE, DisciplineDisposal.FILED, CITY_OFFICER),
                        ClueError.NOT_A_DISCIPLINE_LINE);
    }

    @Test
    void a_parent_does_not_close_before_both_lines_and_says_not_which() {
        given(split().and(new ClueLineClosed(CLUE, "CRIME", CONCLUDED_AT)))
                .refuses(
                        CONCLUDED_AT,
                        new CloseLoop(CLUE, DESK),
                        ClueError.CLOSURE_BLOCKED,
                        Map.of("openItems", List.of(ClosureItem.LINES)));
    }

    @Test
    void with_the_second_line_the_parent_closes() {
        given(split())
                .when(CONCLUDED_AT, note(Line.DISCIPLINE, true))
                .expectEvents(new ClueLineClosed(CLUE, "DISCIPLINE", CONCLUDED_AT));
        given(split().and(new ClueLineClosed(CLUE, "DISCIPLINE", SPLIT_AT)))
                .when(CONCLUDED_AT, note(Line.CRIME, true))
                .expectEvents(
                        new ClueLineClosed(CLUE, "CRIME", CONCLUDED_AT),
                        new ClueLoopClosed(CLUE, NO, POLICY.officer(), CONCLUDED_AT));
    }

    @Test
    void a_line_that_is_worked_on_again_opens_its_parent_again() {
        ClueHistory closed = split().and(new ClueLineClosed(CLUE, "DISCIPLINE", SPLIT_AT))
                .and(new ClueLineClosed(CLUE, "CRIME", SPLIT_AT))
                .and(new ClueLoopClosed(CLUE, NO, POLICY.officer(), SPLIT_AT));

        given(closed)
                .when(CONCLUDED_AT, note(Line.CRIME, false))
                .expectEvents(new ClueLineReopened(CLUE, "CRIME", CONCLUDED_AT));
        given(closed.and(new ClueLineReopened(CLUE, "CRIME", CONCLUDED_AT)))
                .refuses(CONCLUDED_AT, new CloseLoop(CLUE, DESK), ClueError.CLOSURE_BLOCKED);
    }

    @Test
    void what_is_noted_is_noted_once() {
        given(split().and(new ClueLineClosed(CLUE, "CRIME", SPLIT_AT)))
                .refuses(CONCLUDED_AT, note(Line.CRIME, true), ClueError.LINE_ALREADY_CLOSED);
        given(split()).refuses(CONCLUDED_AT, note(Line.CRIME, false), ClueError.LINE_NOT_CLOSED);
        given(triaged()).refuses(CONCLUDED_AT, note(Line.CRIME, true), ClueError.WRONG_STATE);
    }

    @Test
    void a_split_clue_is_not_verified_again_itself() {
        given(split())
                .refuses(
                        CONCLUDED_AT,
                        new ReopenClue(CLUE, ReopenGround.NEW_FACTS, "J-1", DESK),
                        ClueError.CLUE_IS_SPLIT);
    }

    private static ResultValidator<Clue> born(Object command) {
        return ClueGiven.fixture(SPLIT_AT).givenNoPriorActivity().when(command);
    }

    private static TestExecutor<Clue> line() {
        return ClueGiven.fixture(SPLIT_AT).givenCommands(registerDisciplineLine());
    }

    private static ResultValidator<Clue> onLine(Instant now, Object command) {
        return ClueGiven.fixture(now).given(lifeOfDisciplineLine()).when(command);
    }

    private static List<Object> closedLife(DisciplineLineConcluded closed) {
        List<Object> life = new ArrayList<>(lifeOfDisciplineLine());
        life.add(closed);
        return life;
    }

    private static List<Object> lifeOfDisciplineLine() {
        DisciplineLineRegistered first = ORIGIN.asDisciplineLine(DISCIPLINE_LINE, DISCIPLINE_NO.value());
        List<Object> life = new ArrayList<>(List.of(first));
        life.addAll(ORIGIN.triagedAs(DISCIPLINE_LINE));
        life.add(new ClueDispatched(
                DISCIPLINE_LINE, DISCIPLINE_NO.value(), DISCIPLINE, "KEY", DIVISION, DESK.unit(), SPLIT_AT, DUE_ON));
        life.add(receipt());
        return life;
    }

    private static DeadlineStarted receipt() {
        return Clocks.none(DISCIPLINE_LINE, DISCIPLINE_NO.value())
                .graded("KEY")
                .start(ClueClock.RECEIPT, DISCIPLINE, "T16", SPLIT_AT, null, Aggregates.deadlines());
    }

    private static RegisterCrimeLine registerCrimeLine() {
        return againAsCrimeLine(CRIME_LINE);
    }

    private static RegisterCrimeLine againAsCrimeLine(String clueId) {
        return new RegisterCrimeLine(clueId, CRIME_NO.value(), ClueId.crimeTip(CLUE), ORIGIN, DESK);
    }

    private static RegisterDisciplineLine registerDisciplineLine() {
        return new RegisterDisciplineLine(
                DISCIPLINE_LINE, DISCIPLINE_NO.value(), ORIGIN, DISCIPLINE, DUE_ON, DESK.unit(), POLICY);
    }

    private static NoteLine note(Line line, boolean closed) {
        return new NoteLine(CLUE, line, closed, POLICY);
    }

    private static SplitClue splitting(String unit, @Nullable LocalDate dueOn) {
        return new SplitClue(CLUE, CRIME_NO, DISCIPLINE_NO, unit, dueOn, DESK);
    }

    private static TriageClue triage(boolean officialInvolved) {
        return new TriageClue(
                CLUE,
                "o-desk-9",
                MatterClass.ORG_CRIME,
                Ladder.HEI,
                "自然资源",
                ClueGrade.KEY,
                List.of(),
                officialInvolved,
                DESK);
    }
}
