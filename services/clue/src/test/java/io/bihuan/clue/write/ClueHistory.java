package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueConvertedToCase;
import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueHandled;
import io.bihuan.clue.events.ClueReceiptAcknowledged;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueReturned;
import io.bihuan.clue.events.ClueSplit;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ConclusionSubmitted;
import io.bihuan.clue.events.DeadlineMet;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.events.DeadlineSuspended;
import io.bihuan.clue.events.JointTeamFormed;
import io.bihuan.clue.events.MemberJoined;
import io.bihuan.clue.events.OfficialImplicated;
import io.bihuan.clue.events.ReporterInterviewed;
import io.bihuan.clue.events.ResultFedBack;
import io.bihuan.clue.events.ReturnOffered;
import io.bihuan.clue.events.VerificationMeasureRecorded;
import io.bihuan.clue.events.VerificationPaused;
import io.bihuan.clue.events.VerificationStarted;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueId;
import io.bihuan.clue.model.ClueNo;
import io.bihuan.clue.model.SecrecyPledge;
import io.bihuan.clue.model.SourceClass;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.Aggregates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The life of the clue of the worked example (domain §8), event by event, as the past of a test. */
final class ClueHistory {

    static final String CLUE = "clue-1";
    static final String NO =
            ClueNo.of("990100", 2024, SourceClass.MASS_REPORT, 417).value();
    static final String DIVISION = "990121";
    static final String CITY_POLICE = "990100-GA";
    static final String COUNTY_POLICE = "990121-GA";
    static final String NEIGHBOUR_POLICE = "990122-GA";
    static final String STATION = "990121103-PCS";

    static final String DISCIPLINE = "990100-JW";
    static final ClueNo CRIME_NO = ClueNo.of("990100", 2024, SourceClass.MASS_REPORT, 418);
    static final ClueNo DISCIPLINE_NO = ClueNo.of("990100", 2024, SourceClass.MASS_REPORT, 419);

    static final Actor DISCIPLINE_OFFICER = new Actor("o-jw-1", DISCIPLINE, "DISCIPLINE", Level.CITY);
    static final Actor DESK = new Actor("o-desk-1", "990100-SHB", "SHB", Level.CITY);
    static final Actor PROVINCIAL_DESK = new Actor("o-desk-0", "990000-SHB", "SHB", Level.PROVINCE);
    static final Actor COUNTY_DESK = new Actor("o-desk-2", "990121-SHB", "SHB", Level.COUNTY);
    static final Actor CITY_OFFICER = new Actor("o-city-1", CITY_POLICE, "POLICE", Level.CITY);
    static final Actor COUNTY_OFFICER = new Actor("o-county-1", COUNTY_POLICE, "POLICE", Level.COUNTY);
    static final Actor NEIGHBOUR_OFFICER = new Actor("o-neighbour-1", NEIGHBOUR_POLICE, "POLICE", Level.COUNTY);
    static final Actor STATION_OFFICER = new Actor("o-station-1", STATION, "POLICE", Level.TOWN);

    static final Instant SPLIT_AT = at("2024-09-11T09:30");
    static final Instant DISPATCHED_AT = at("2024-09-11T10:15");
    static final Instant ACKNOWLEDGED_AT = at("2024-09-12T08:50");
    static final Instant CONCLUDED_AT = at("2024-10-12T09:00");
    static final LocalDate DUE_ON = LocalDate.parse("2025-01-10");

    private final List<ClueEvent> events = new ArrayList<>();
    private String grade = "KEY";
    private String unit = CITY_POLICE;

    private ClueHistory() {}

    /** A local time in Shanghai. */
    static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+08:00").toInstant();
    }

    static ClueHistory registered() {
        return registered("REAL_NAME");
    }

    static ClueHistory registered(String reporterMode) {
        return new ClueHistory()
                .and(new ClueRegistered(
                        CLUE,
                        NO,
                        "tip-1",
                        "MASS_REPORT",
                        at("2024-09-10T09:14"),
                        reporterMode,
                        DIVISION,
                        "自然资源",
                        DESK.unit(),
                        at("2024-09-10T10:02")));
    }

    static ClueHistory triaged(String... conflictUnits) {
        return registered().triage("KEY", conflictUnits);
    }

    static ClueHistory dispatched() {
        return triaged().dispatch(CITY_POLICE, DUE_ON);
    }

    static ClueHistory accepted() {
        return dispatched().acknowledge(ACKNOWLEDGED_AT);
    }

    static ClueHistory verifying() {
        return accepted().start();
    }

    static ClueHistory underSignoff(String kind, String ladder) {
        return verifying().interview().measure().submit(kind, ladder);
    }

    static ClueHistory concluded(String kind, String ladder) {
        return underSignoff(kind, ladder).conclude(kind, ladder);
    }

    ClueHistory triage(String newGrade, String... conflictUnits) {
        grade = newGrade;
        return and(new ClueTriaged(
                CLUE,
                "ORG_CRIME",
                "HEI",
                "自然资源",
                newGrade,
                List.of(conflictUnits),
                "o-desk-1",
                "o-desk-9",
                at("2024-09-10T16:05")));
    }

    static ClueHistory implicated(String... conflictUnits) {
        return triaged(conflictUnits).and(new OfficialImplicated(CLUE, "o-desk-1", "o-desk-9", at("2024-09-10T16:05")));
    }

    static ClueHistory split() {
        String crimeLine = ClueId.ofCrimeLine(CLUE);
        return implicated()
                .and(new ClueSplit(
                        CLUE,
                        NO,
                        crimeLine,
                        CRIME_NO.value(),
                        ClueId.ofDisciplineLine(crimeLine),
                        DISCIPLINE_NO.value(),
                        DISCIPLINE,
                        DUE_ON,
                        DESK.officer(),
                        DESK.unit(),
                        SPLIT_AT));
    }

    ClueHistory dispatch(String handlingUnit, LocalDate dueOn) {
        unit = handlingUnit;
        return and(new ClueDispatched(CLUE, NO, handlingUnit, grade, DIVISION, DESK.unit(), DISPATCHED_AT, dueOn))
                .clock(ClueClock.RECEIPT, "T04", DISPATCHED_AT, null);
    }

    ClueHistory giveBack(Instant when) {
        return and(new ClueReturned(CLUE, unit, "NO_JURISDICTION", when));
    }

    /** The unit that signed wants to return it. */
    ClueHistory offerBack(Instant when) {
        return and(new ReturnOffered(CLUE, unit, DESK.unit(), "NO_JURISDICTION", when));
    }

    ClueHistory redispatch(String handlingUnit, Instant when) {
        return redispatchBy(DESK, handlingUnit, when);
    }

    ClueHistory redispatchBy(Actor desk, String handlingUnit, Instant when) {
        String previous = unit;
        unit = handlingUnit;
        return and(new ClueRedispatched(
                        CLUE, NO, handlingUnit, previous, grade, DIVISION, desk.unit(), false, when, DUE_ON))
                .clock(ClueClock.RECEIPT, "T04", when, null);
    }

    ClueHistory acknowledge(Instant when) {
        return and(new ClueReceiptAcknowledged(CLUE, unit, "o-city-1", when))
                .met(ClueClock.RECEIPT, when)
                .clock(ClueClock.VERIFICATION, grade.equals("GENERAL") ? "T08" : "T09", when, DUE_ON);
    }

    ClueHistory start() {
        return and(new VerificationStarted(
                CLUE, unit, List.of("o-city-1", "o-city-2"), "o-city-0", CITY_POLICE, at("2024-09-13T17:00")));
    }

    ClueHistory pause(Instant when) {
        DeadlineStarted running = lastStarted(ClueClock.VERIFICATION);
        return and(new VerificationPaused(
                        CLUE, unit, "AWAITING_APPRAISAL", "J-2024-0041", "o-desk-0", PROVINCIAL_DESK.unit(), when))
                .and(new DeadlineSuspended(
                        CLUE,
                        ClueClock.VERIFICATION.name(),
                        unit,
                        running.ruleId(),
                        running.dueOn(),
                        running.dueAt(),
                        when));
    }

    /** A team of the discipline organ and the neighbour's police is named; nobody has signed. */
    ClueHistory team() {
        return and(new JointTeamFormed(
                CLUE,
                "VOLUMINOUS",
                "Z-2024-0003",
                DESK.unit(),
                List.of(DISCIPLINE_OFFICER.officer(), NEIGHBOUR_OFFICER.officer()),
                List.of(DISCIPLINE, NEIGHBOUR_POLICE),
                DESK.officer(),
                DESK.unit(),
                at("2024-09-16T10:00")));
    }

    ClueHistory pledged(Actor member) {
        SecrecyPledge pledge = SecrecyPledge.current();
        return and(new MemberJoined(
                CLUE, member.officer(), member.unit(), pledge.version(), pledge.textHash(), at("2024-09-16T14:00")));
    }

    ClueHistory interview() {
        Instant when = at("2024-09-14T10:00");
        return and(new ReporterInterviewed(CLUE, when, when, true, false, "J-2024-0012", "o-city-1"));
    }

    ClueHistory measure() {
        Instant when = at("2024-09-20T10:00");
        return and(new VerificationMeasureRecorded(
                CLUE, "INSPECTION", when, when, true, false, "K-2024-0033", "o-city-1"));
    }

    ClueHistory submit(String kind, String ladder) {
        return and(
                new ConclusionSubmitted(CLUE, kind, ladder, "B-2024-0007", "o-city-1", unit, at("2024-10-11T14:00")));
    }

    ClueHistory conclude(String kind, String ladder) {
        return and(new ClueConcluded(CLUE, NO, kind, ladder, unit, DIVISION, "o-desk-1", DESK.unit(), CONCLUDED_AT))
                .met(ClueClock.VERIFICATION, CONCLUDED_AT)
                .clock(ClueClock.FEEDBACK, "T13", CONCLUDED_AT, null);
    }

    ClueHistory openCase() {
        Instant filed = at("2024-10-12T10:30");
        return and(new ClueConvertedToCase(CLUE, "case-clue-1", "AJ-990100-2024-000131", CITY_POLICE, filed, filed));
    }

    ClueHistory feedBack() {
        Instant when = at("2024-10-18T15:20");
        return and(new ResultFedBack(CLUE, unit, "FED_BACK", "VAULT_RELAY", null, "o-desk-1", when))
                .met(ClueClock.FEEDBACK, when);
    }

    ClueHistory handle(@Nullable String caseId) {
        return and(new ClueHandled(CLUE, caseId, caseId == null ? "NO_ACTION" : "CONVICTED", at("2024-10-30T09:00")));
    }

    ClueHistory and(ClueEvent event) {
        events.add(event);
        return this;
    }

    ClueHistory clock(ClueClock clock, String rule, Instant from, @Nullable LocalDate askedFor) {
        return and(started(clock, unit, rule, from, askedFor));
    }

    ClueHistory met(ClueClock clock, Instant when) {
        DeadlineStarted running = lastStarted(clock);
        return and(new DeadlineMet(
                CLUE, clock.name(), running.unit(), running.ruleId(), running.dueOn(), running.dueAt(), false, when));
    }

    DeadlineStarted lastStarted(ClueClock clock) {
        return events.stream()
                .filter(DeadlineStarted.class::isInstance)
                .map(DeadlineStarted.class::cast)
                .filter(event -> event.clock().equals(clock.name()))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    List<ClueEvent> events() {
        return events;
    }

    static DeadlineStarted started(
            ClueClock clock, String unit, String rule, Instant from, @Nullable LocalDate askedFor) {
        return Clocks.none(CLUE, NO).start(clock, unit, rule, from, askedFor, Aggregates.deadlines());
    }
}
