package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.CITY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.COUNTY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DUE_ON;
import static io.bihuan.clue.write.ClueHistory.NEIGHBOUR_OFFICER;
import static io.bihuan.clue.write.ClueHistory.STATION;
import static io.bihuan.clue.write.ClueHistory.STATION_OFFICER;
import static io.bihuan.clue.write.ClueHistory.accepted;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.clue.write.ClueHistory.registered;
import static io.bihuan.clue.write.ClueHistory.triaged;
import static io.bihuan.clue.write.ClueHistory.verifying;

import io.bihuan.clue.events.ConclusionFrozen;
import io.bihuan.clue.events.ConclusionSubmitted;
import io.bihuan.clue.events.InterviewWaived;
import io.bihuan.clue.events.ReporterInterviewed;
import io.bihuan.clue.events.VerificationMeasureRecorded;
import io.bihuan.clue.events.VerificationStarted;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.ConclusionText;
import io.bihuan.clue.model.InterviewWaiver;
import io.bihuan.clue.model.Ladder;
import io.bihuan.clue.model.MeasureKind;
import io.bihuan.clue.write.approveverificationstart.ApproveVerificationStart;
import io.bihuan.clue.write.recordmeasure.RecordMeasure;
import io.bihuan.clue.write.submitconclusion.SubmitConclusion;
import io.bihuan.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerificationTest {

    private static final Instant NOW = at("2024-09-20T10:00");
    private static final Instant BEFORE_DISPATCH = at("2022-05-04T10:00");

    @Test
    void police_of_the_handling_unit_approve_the_start() {
        given(accepted())
                .when(NOW, approve(CITY_OFFICER, "o-1", "o-2"))
                .expectEvents(new VerificationStarted(
                        CLUE, CITY_POLICE, List.of("o-1", "o-2"), "o-city-1", CITY_POLICE, NOW));
    }

    @Test
    void a_superior_in_the_line_approves_for_a_station() {
        given(acceptedByStation())
                .when(NOW, approve(COUNTY_OFFICER, "o-1", "o-2"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_below_county_level_outside_the_police_or_the_line_approves() {
        given(acceptedByStation())
                .refuses(NOW, approve(STATION_OFFICER, "o-1", "o-2"), ClueError.START_APPROVAL_TOO_LOW);
        given(acceptedByStation()).refuses(NOW, approve(DESK, "o-1", "o-2"), ClueError.START_APPROVAL_TOO_LOW);
        given(acceptedByStation())
                .refuses(NOW, approve(NEIGHBOUR_OFFICER, "o-1", "o-2"), ClueError.START_APPROVAL_TOO_LOW);
    }

    @Test
    void nobody_verifies_alone() {
        given(accepted()).refuses(NOW, approve(CITY_OFFICER, "o-1"), ClueError.TWO_VERIFIERS_REQUIRED);
        given(accepted()).refuses(NOW, approve(CITY_OFFICER, "o-1", "o-1"), ClueError.TWO_VERIFIERS_REQUIRED);
    }

    @ParameterizedTest
    @EnumSource(
            value = MeasureKind.class,
            names = {"INQUIRY", "QUERY", "INSPECTION", "APPRAISAL", "EVIDENCE_TAKING"})
    void what_the_rules_permit_is_recorded(MeasureKind kind) {
        given(verifying())
                .when(NOW, measure(kind, NOW, "K-1"))
                .expectEvents(
                        new VerificationMeasureRecorded(CLUE, kind.name(), NOW, NOW, true, false, "K-1", "o-city-1"));
    }

    @ParameterizedTest
    @EnumSource(
            value = MeasureKind.class,
            names = {
                "COMPELLED_APPEARANCE",
                "BAIL",
                "RESIDENTIAL_SURVEILLANCE",
                "DETENTION",
                "ARREST",
                "SEARCH",
                "SEIZURE",
                "FREEZE",
                "TECHNICAL_INVESTIGATION"
            })
    void nothing_coercive_comes_before_a_case(MeasureKind kind) {
        given(verifying()).refuses(NOW, measure(kind, NOW, "K-1"), ClueError.COERCIVE_BEFORE_FILING);
    }

    @Test
    void S53_a_measure_recorded_twenty_days_later_is_a_late_entry_under_its_own_date() {
        Instant recorded = NOW.plusSeconds(20 * 86_400);
        given(verifying())
                .when(recorded, measure(MeasureKind.INQUIRY, NOW, "K-1"))
                .expectEvents(
                        new VerificationMeasureRecorded(CLUE, "INQUIRY", NOW, recorded, true, true, "K-1", "o-city-1"));
        Instant justInTime = NOW.plusSeconds(3 * 86_400);
        given(verifying())
                .when(justInTime, measure(MeasureKind.INQUIRY, NOW, "K-1"))
                .expectEvents(new VerificationMeasureRecorded(
                        CLUE, "INQUIRY", NOW, justInTime, true, false, "K-1", "o-city-1"));
    }

    @Test
    void only_what_was_done_and_can_be_found_is_recorded() {
        given(verifying())
                .refuses(NOW, measure(MeasureKind.INQUIRY, NOW.plusMillis(1), "K-1"), ClueError.MEASURE_IN_THE_FUTURE);
        given(verifying()).refuses(NOW, measure(MeasureKind.INQUIRY, NOW, " "), ClueError.MEASURE_INCOMPLETE);
        given(verifying()).refuses(NOW, measure(MeasureKind.INQUIRY, NOW, null), ClueError.MEASURE_INCOMPLETE);
    }

    @Test
    void a_reference_names_nobody() {
        given(verifying())
                .refuses(NOW, measure(MeasureKind.INQUIRY, NOW, "询问 13812345678"), ClueError.REFERENCE_NAMES_SOMEBODY);
    }

    @Test
    void another_unit_records_nothing() {
        given(verifying())
                .refuses(
                        NOW,
                        new RecordMeasure(CLUE, MeasureKind.INQUIRY, NOW, "K-1", null, COUNTY_OFFICER),
                        ClueError.NOT_THE_HANDLING_UNIT);
    }

    @Test
    void the_reporter_is_met() {
        given(verifying())
                .when(NOW, measure(MeasureKind.REPORTER_INTERVIEW, NOW, "J-1"))
                .expectEvents(new ReporterInterviewed(CLUE, NOW, NOW, true, false, "J-1", "o-city-1"));
    }

    @Test
    void not_meeting_the_reporter_needs_a_reason() {
        given(verifying())
                .when(NOW, waive(InterviewWaiver.UNSAFE))
                .expectEvents(new InterviewWaived(CLUE, "UNSAFE", NOW, "o-city-1"));
        given(verifying()).refuses(NOW, waive(null), ClueError.MEASURE_INCOMPLETE);
    }

    @Test
    void who_is_unreachable_was_sought_on_three_days() {
        given(verifying().and(sought("2024-09-14T09:00")).and(sought("2024-09-15T09:00")))
                .refuses(NOW, waive(InterviewWaiver.UNREACHABLE), ClueError.REPORTER_NOT_SOUGHT, Map.of("days", 2));
        given(verifying()
                        .and(sought("2024-09-14T09:00"))
                        .and(sought("2024-09-15T09:00"))
                        .and(sought("2024-09-15T18:00")))
                .refuses(NOW, waive(InterviewWaiver.UNREACHABLE), ClueError.REPORTER_NOT_SOUGHT, Map.of("days", 2));
        given(verifying()
                        .and(sought("2024-09-14T09:00"))
                        .and(sought("2024-09-15T09:00"))
                        .and(sought("2024-09-16T00:30")))
                .when(NOW, waive(InterviewWaiver.UNREACHABLE))
                .expectEvents(new InterviewWaived(CLUE, "UNREACHABLE", NOW, "o-city-1"));
    }

    @Test
    void an_attempt_to_reach_the_reporter_verifies_nothing() {
        given(verifying())
                .when(NOW, measure(MeasureKind.CONTACT_ATTEMPT, NOW, "L-1"))
                .expectEvents(new VerificationMeasureRecorded(
                        CLUE, "CONTACT_ATTEMPT", NOW, NOW, true, false, "L-1", "o-city-1"));
        given(verifying().interview().and(sought("2024-09-14T09:00")))
                .refuses(NOW, submit(ConclusionKind.FALSE, Ladder.NONE), ClueError.THREE_MUSTS_2);
    }

    @Test
    void an_attempt_before_the_dispatch_does_not_count() {
        Instant before = BEFORE_DISPATCH;
        given(verifying()
                        .and(sought("2024-09-14T09:00"))
                        .and(sought("2024-09-15T09:00"))
                        .and(new VerificationMeasureRecorded(
                                CLUE, "CONTACT_ATTEMPT", before, NOW, false, true, "L-1", "o-city-1")))
                .refuses(NOW, waive(InterviewWaiver.UNREACHABLE), ClueError.REPORTER_NOT_SOUGHT);
    }

    @Test
    void only_the_anonymous_are_unmet_as_anonymous() {
        given(verifying()).refuses(NOW, waive(InterviewWaiver.ANONYMOUS), ClueError.WAIVER_NOT_LAWFUL);
        given(registered("ANONYMOUS")
                        .triage("KEY")
                        .dispatch(CITY_POLICE, DUE_ON)
                        .acknowledge(NOW)
                        .start())
                .when(NOW, waive(InterviewWaiver.ANONYMOUS))
                .expectEvents(new InterviewWaived(CLUE, "ANONYMOUS", NOW, "o-city-1"));
    }

    @Test
    void a_conclusion_follows_a_meeting_and_something_fresh() {
        given(verifying().interview().measure())
                .when(NOW, submit(ConclusionKind.TRUE, Ladder.HEI))
                .expectEvents(
                        new ConclusionSubmitted(CLUE, "TRUE", "HEI", "B-1", "o-city-1", CITY_POLICE, NOW),
                        new ConclusionFrozen(
                                CLUE,
                                new ConclusionText(CLUE, "TRUE", "HEI", "B-1").hash(),
                                null,
                                0,
                                List.of(),
                                List.of(),
                                2,
                                NOW));
    }

    @Test
    void S15_a_reporter_with_a_real_name_must_be_met_or_lawfully_not() {
        given(verifying().measure()).refuses(NOW, submit(ConclusionKind.TRUE, Ladder.HEI), ClueError.THREE_MUSTS_1);
        given(verifying().measure().and(new InterviewWaived(CLUE, "REFUSED", NOW, "o-city-1")))
                .when(NOW, submit(ConclusionKind.TRUE, Ladder.HEI))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_meeting_before_the_dispatch_does_not_count() {
        given(verifying()
                        .measure()
                        .and(new ReporterInterviewed(CLUE, BEFORE_DISPATCH, NOW, false, true, "J-1", "o-city-1")))
                .refuses(NOW, submit(ConclusionKind.TRUE, Ladder.HEI), ClueError.THREE_MUSTS_1);
    }

    @ParameterizedTest
    @CsvSource({"ANONYMOUS", "CODE_NAME"})
    void who_gave_no_name_need_not_be_met(String mode) {
        given(registered(mode)
                        .triage("KEY")
                        .dispatch(CITY_POLICE, DUE_ON)
                        .acknowledge(NOW)
                        .start()
                        .measure())
                .when(NOW, submit(ConclusionKind.TRUE, Ladder.HEI))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void S16_an_old_file_copied_verifies_nothing() {
        given(verifying())
                .when(NOW, measure(MeasureKind.EVIDENCE_TAKING, BEFORE_DISPATCH, "K-2022-0001"))
                .expectEvents(copied());
        given(verifying().interview().and(copied()))
                .refuses(NOW, submit(ConclusionKind.FALSE, Ladder.NONE), ClueError.THREE_MUSTS_2);
        given(verifying().interview()).refuses(NOW, submit(ConclusionKind.FALSE, Ladder.NONE), ClueError.THREE_MUSTS_2);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, HEI",
        "TRUE, E_GROUP",
        "TRUE, E_GANG",
        "TRUE, LUAN",
        "TRUE, NONE",
        "PARTLY_TRUE, E_GANG",
        "PARTLY_TRUE, LUAN",
        "UNPROVEN, NONE",
        "UNVERIFIABLE, NONE",
        "FALSE, NONE",
        "NOT_ORG_CRIME, LUAN",
        "NOT_ORG_CRIME, NONE"
    })
    void a_conclusion_may_stand_on_its_step(ConclusionKind kind, Ladder ladder) {
        given(verifying().interview().measure()).when(NOW, submit(kind, ladder)).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @CsvSource({
        "UNPROVEN, E_GANG",
        "UNPROVEN, LUAN",
        "UNVERIFIABLE, HEI",
        "FALSE, LUAN",
        "FALSE, HEI",
        "NOT_ORG_CRIME, E_GANG",
        "NOT_ORG_CRIME, HEI"
    })
    void what_was_not_found_has_no_step(ConclusionKind kind, Ladder ladder) {
        given(verifying().interview().measure()).refuses(NOW, submit(kind, ladder), ClueError.LADDER_NOT_SUPPORTED);
    }

    @Test
    void another_unit_submits_nothing() {
        given(verifying().interview().measure())
                .refuses(
                        NOW,
                        new SubmitConclusion(CLUE, ConclusionKind.FALSE, Ladder.NONE, "B-1", COUNTY_OFFICER),
                        ClueError.NOT_THE_HANDLING_UNIT);
    }

    private static ClueHistory acceptedByStation() {
        return triaged().dispatch(STATION, DUE_ON).acknowledge(NOW);
    }

    private static VerificationMeasureRecorded copied() {
        return new VerificationMeasureRecorded(
                CLUE, "EVIDENCE_TAKING", BEFORE_DISPATCH, NOW, false, true, "K-2022-0001", "o-city-1");
    }

    private static VerificationMeasureRecorded sought(String when) {
        Instant performed = at(when);
        return new VerificationMeasureRecorded(
                CLUE, "CONTACT_ATTEMPT", performed, performed, true, false, "L-1", "o-city-1");
    }

    private static ApproveVerificationStart approve(Actor actor, String... verifiers) {
        return new ApproveVerificationStart(CLUE, List.of(verifiers), actor);
    }

    private static RecordMeasure measure(MeasureKind kind, Instant performed, @Nullable String reference) {
        return new RecordMeasure(CLUE, kind, performed, reference, null, CITY_OFFICER);
    }

    private static RecordMeasure waive(@Nullable InterviewWaiver reason) {
        return new RecordMeasure(CLUE, MeasureKind.INTERVIEW_WAIVED, NOW, null, reason, CITY_OFFICER);
    }

    private static SubmitConclusion submit(ConclusionKind kind, Ladder ladder) {
        return new SubmitConclusion(CLUE, kind, ladder, "B-1", CITY_OFFICER);
    }
}
