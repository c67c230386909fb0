package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.testkit.Aggregates.expectRefusal;

import io.bihuan.clue.events.ContactPolicySet;
import io.bihuan.clue.events.ProtectionMeasureApplied;
import io.bihuan.clue.events.ProtectionMeasureLifted;
import io.bihuan.clue.events.ProtectionMeasureReviewed;
import io.bihuan.clue.events.ProtectionReviewOverdue;
import io.bihuan.clue.events.RiskAssessed;
import io.bihuan.clue.events.RiskAssessmentDemanded;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ContactPolicy;
import io.bihuan.clue.model.ContactRule;
import io.bihuan.clue.model.FeedbackChannel;
import io.bihuan.clue.model.LiftReason;
import io.bihuan.clue.model.ProtectionMeasure;
import io.bihuan.clue.model.RiskLevel;
import io.bihuan.clue.write.applyprotection.ApplyProtection;
import io.bihuan.clue.write.assessrisk.AssessRisk;
import io.bihuan.clue.write.demandassessment.DemandAssessment;
import io.bihuan.clue.write.liftprotection.LiftProtection;
import io.bihuan.clue.write.reviewprotection.ReviewProtection;
import io.bihuan.clue.write.ringprotection.RingProtection;
import io.bihuan.clue.write.setcontactpolicy.SetContactPolicy;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.KernelError;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** Assessed on 2024-09-14 at 15:00 and guarded from 15:10 on; to be looked at again by 2024-12-14. */
class ReporterProtectionTest {

    private static final String ID = "protection-tip-1";
    private static final Instant ASSESSED = at("2024-09-14T15:00");
    private static final Instant APPLIED = at("2024-09-14T15:10");
    private static final LocalDate REVIEW_ON = LocalDate.parse("2024-12-14");
    private static final Instant REVIEW_BY = at("2024-12-15T00:00");
    private static final Instant LIFTED = at("2024-11-01T10:00");
    private static final Actor POLICE = new Actor("o-city-0", "990100-GA", "POLICE", Level.CITY);
    private static final Actor COLLEAGUE = new Actor("o-city-9", "990100-GA", "POLICE", Level.CITY);
    private static final Actor DESK = new Actor("o-desk-1", "990100-SHB", "SHB", Level.CITY);
    private static final Actor MINISTRY = new Actor("o-ministry-1", "000000-GA", "POLICE", Level.NATION);
    private static final Actor POLICY = Actor.system("when-leak-suspected-then-assess-risk");
    private static final ConflictSet NOBODY = ConflictSet.NONE;

    @Test
    void the_risk_is_assessed_and_may_be_assessed_again() {
        when(ASSESSED, assess(POLICE, NOBODY)).expectEvents(assessed());
        when(APPLIED, assess(POLICE, NOBODY), assessed()).expectSuccessfulHandlerExecution();
    }

    @Test
    void without_an_assessment_nothing_is_applied() {
        expectRefusal(when(APPLIED, guard(POLICE)), ClueError.RISK_NOT_ASSESSED);
    }

    @Test
    void row_13_the_city_police_withhold_the_identity_and_guard_the_home() {
        when(APPLIED, guard(POLICE), assessed()).expectEvents(applied());
        when(APPLIED, apply(POLICE, ProtectionMeasure.IDENTITY_WITHHELD, "990100-GA", REVIEW_ON), assessed())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void keeping_people_away_and_guarding_homes_is_for_the_police_alone() {
        for (ProtectionMeasure measure :
                List.of(ProtectionMeasure.CONTACT_FORBIDDEN, ProtectionMeasure.PERSON_AND_HOME_GUARDED)) {
            expectRefusal(
                    when(APPLIED, apply(DESK, measure, "990100-SHB", REVIEW_ON), assessed()),
                    ClueError.PROTECTION_BY_POLICE);
            when(APPLIED, apply(DESK, measure, "990100-GA", REVIEW_ON), assessed())
                    .expectSuccessfulHandlerExecution();
        }
        for (ProtectionMeasure measure : List.of(
                ProtectionMeasure.IDENTITY_WITHHELD, ProtectionMeasure.APPEARANCE_MASKED, ProtectionMeasure.OTHER)) {
            when(APPLIED, apply(DESK, measure, "990100-SHB", REVIEW_ON), assessed())
                    .expectSuccessfulHandlerExecution();
        }
        expectRefusal(
                when(APPLIED, apply(DESK, ProtectionMeasure.OTHER, "990199-GA", REVIEW_ON), assessed()),
                KernelError.UNIT_UNKNOWN);
    }

    @Test
    void an_identity_is_changed_by_the_ministry_alone() {
        Actor province = new Actor("o-prov-0", "990000-GA", "POLICE", Level.PROVINCE);
        Actor other = new Actor("o-other-1", "000000-SHB", "SHB", Level.NATION);
        for (Actor no : List.of(POLICE, DESK, province, other)) {
            expectRefusal(when(APPLIED, change(no, "990100-GA"), assessed()), ClueError.MINISTRY_DECIDES);
        }
        when(APPLIED, change(MINISTRY, "990100-GA"), assessed()).expectSuccessfulHandlerExecution();
        expectRefusal(when(APPLIED, change(MINISTRY, "990100-SHB"), assessed()), ClueError.PROTECTION_BY_POLICE);
    }

    @Test
    void a_measure_has_a_day_of_review_within_half_a_year() {
        for (String day : List.of("2024-09-13", "2024-09-14", "2025-03-14")) {
            expectRefusal(
                    when(APPLIED, applyUntil(day), assessed()), ClueError.REVIEW_DAY_UNFIT, Map.of("mostDays", 180));
        }
        when(APPLIED, applyUntil("2024-09-15"), assessed()).expectSuccessfulHandlerExecution();
        when(APPLIED, applyUntil("2025-03-13"), assessed()).expectSuccessfulHandlerExecution();
    }

    @Test
    void the_same_measure_by_the_same_unit_is_in_force_once() {
        expectRefusal(
                when(APPLIED, guard(COLLEAGUE), assessed(), applied()),
                ClueError.ALREADY_PROTECTED,
                Map.of("measureId", "measure-1"));
    }

    @Test
    void nobody_in_conflict_decides_or_carries_anything_out() {
        ConflictSet police = line("990100-GA");
        expectRefusal(when(ASSESSED, assess(POLICE, police)), ClueError.ACTING_UNIT_IN_CONFLICT);
        expectRefusal(when(APPLIED, guard(POLICE, police), assessed()), ClueError.ACTING_UNIT_IN_CONFLICT);
        expectRefusal(when(APPLIED, guard(DESK, police), assessed()), ClueError.ACTING_UNIT_IN_CONFLICT);
        expectRefusal(
                when(LIFTED, review("2025-01-10", COLLEAGUE, police), history()), ClueError.ACTING_UNIT_IN_CONFLICT);
        expectRefusal(when(LIFTED, lift(COLLEAGUE, police), history()), ClueError.ACTING_UNIT_IN_CONFLICT);
        expectRefusal(
                when(LIFTED, agree(ContactRule.CODE_ONLY, null, line("990100-SHB"))),
                ClueError.ACTING_UNIT_IN_CONFLICT);
        ConflictSet person = new ConflictSet(Set.of(), Set.of(), Set.of(COLLEAGUE.officer()));
        expectRefusal(when(LIFTED, lift(COLLEAGUE, person), history()), ClueError.ACTING_UNIT_IN_CONFLICT);
    }

    @Test
    void references_name_nobody() {
        expectRefusal(
                when(ASSESSED, new AssessRisk(ID, "tip-1", RiskLevel.LOW, "见 19900003860", NOBODY, POLICE)),
                ClueError.REFERENCE_NAMES_SOMEBODY);
    }

    @Test
    void a_measure_that_is_looked_at_again_goes_on_until_another_day() {
        when(LIFTED, review("2025-01-10", POLICE, NOBODY), history()).expectEvents(reviewed());
        expectRefusal(when(LIFTED, review("2024-11-01", POLICE, NOBODY), history()), ClueError.REVIEW_DAY_UNFIT);
    }

    @Test
    void that_nobody_looked_in_time_is_told_once_and_protects_on() {
        when(REVIEW_BY.minusMillis(1), ring(), history()).expectNoEvents();
        when(REVIEW_BY, ring(), history()).expectEvents(overdue(REVIEW_BY));
        when(REVIEW_BY.plusSeconds(9), ring(), history(overdue(REVIEW_BY))).expectNoEvents();
        when(REVIEW_BY.plusSeconds(9), lift(COLLEAGUE, NOBODY), history(overdue(REVIEW_BY)))
                .expectSuccessfulHandlerExecution();
        when(REVIEW_BY, ring(), history(reviewed())).expectNoEvents();
    }

    @Test
    void a_late_review_says_first_that_it_is_late() {
        Instant late = REVIEW_BY.plusSeconds(60);
        when(late, review("2025-01-10", POLICE, NOBODY), history())
                .expectEvents(
                        overdue(late),
                        new ProtectionMeasureReviewed(
                                ID,
                                "tip-1",
                                "measure-1",
                                "FC-1",
                                LocalDate.parse("2025-01-10"),
                                at("2025-01-11T00:00"),
                                POLICE.officer(),
                                late));
    }

    @Test
    void another_officer_than_who_applied_it_lifts_a_measure_and_says_why() {
        expectRefusal(when(LIFTED, lift(POLICE, NOBODY), history()), ClueError.LIFTED_BY_APPLIER);
        when(LIFTED, lift(COLLEAGUE, NOBODY), history()).expectEvents(lifted());
    }

    @Test
    void what_is_lifted_is_over() {
        expectRefusal(when(LIFTED, lift(COLLEAGUE, NOBODY), history(lifted())), ClueError.MEASURE_NOT_IN_FORCE);
        expectRefusal(
                when(LIFTED, review("2025-01-10", POLICE, NOBODY), history(lifted())), ClueError.MEASURE_NOT_IN_FORCE);
        when(REVIEW_BY, ring(), history(lifted())).expectNoEvents();
    }

    @Test
    void only_the_ministry_undoes_what_the_ministry_did() {
        ProtectionMeasureApplied change = new ProtectionMeasureApplied(
                ID,
                "tip-1",
                "measure-1",
                "IDENTITY_CHANGED",
                5,
                "990100-GA",
                "BH-1",
                REVIEW_ON,
                REVIEW_BY,
                "o-ministry-2",
                "000000-GA",
                APPLIED);
        expectRefusal(when(LIFTED, lift(COLLEAGUE, NOBODY), assessed(), change), ClueError.MINISTRY_DECIDES);
        when(LIFTED, lift(MINISTRY, NOBODY), assessed(), change).expectSuccessfulHandlerExecution();
    }

    @Test
    void after_a_suspected_leak_the_risk_is_assessed_before_anything_is_lifted() {
        RiskAssessmentDemanded demanded = new RiskAssessmentDemanded(ID, "tip-1", "leak-1", LIFTED);
        DemandAssessment demand = new DemandAssessment(ID, "tip-1", "leak-1", POLICY);
        when(LIFTED, demand).expectEvents(demanded);
        when(LIFTED, demand, history()).expectEvents(demanded);
        expectRefusal(when(LIFTED, demand, history(demanded)), ClueError.ASSESSMENT_ALREADY_DEMANDED);
        expectRefusal(when(LIFTED, lift(COLLEAGUE, NOBODY), history(demanded)), ClueError.RISK_TO_BE_ASSESSED);
        when(LIFTED, lift(COLLEAGUE, NOBODY), history(demanded, assessed())).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_contact_policy_says_enough_and_does_not_contradict_itself() {
        when(ASSESSED, agree(ContactRule.AGREED_CHANNEL, FeedbackChannel.PHONE, NOBODY))
                .expectEvents(new ContactPolicySet(
                        ID, "tip-1", "AGREED_CHANNEL", "PHONE", null, null, DESK.officer(), ASSESSED));
        when(ASSESSED, agree(ContactRule.NO_CONTACT, null, NOBODY), history()).expectSuccessfulHandlerExecution();
        expectRefusal(
                when(ASSESSED, agree(ContactRule.AGREED_CHANNEL, null, NOBODY)), ClueError.CONTACT_POLICY_INCOMPLETE);
        expectRefusal(
                when(ASSESSED, agree(ContactRule.CODE_ONLY, FeedbackChannel.PHONE, NOBODY)),
                ClueError.CONTACT_POLICY_INCOMPLETE);
        ContactPolicy backwards = new ContactPolicy(
                ContactRule.AGREED_CHANNEL, FeedbackChannel.PHONE, LocalTime.of(21, 0), LocalTime.of(19, 0));
        expectRefusal(
                when(ASSESSED, new SetContactPolicy(ID, "tip-1", backwards, NOBODY, DESK)),
                ClueError.CONTACT_POLICY_INCOMPLETE);
    }

    private static ResultValidator<ReporterProtection> when(Instant now, Object command, Object... past) {
        return Aggregates.fixture(ReporterProtection.class, MovableClock.at(now))
                .given(past)
                .when(command);
    }

    private static Object[] history(Object... more) {
        List<Object> events = new ArrayList<>(List.of(assessed(), applied()));
        events.addAll(List.of(more));
        return events.toArray();
    }

    private static ConflictSet line(String unit) {
        return new ConflictSet(Set.of(), Set.of(unit), Set.of());
    }

    private static AssessRisk assess(Actor actor, ConflictSet conflicts) {
        return new AssessRisk(ID, "tip-1", RiskLevel.HIGH, "F-1", conflicts, actor);
    }

    private static ApplyProtection guard(Actor actor) {
        return guard(actor, NOBODY);
    }

    private static ApplyProtection guard(Actor actor, ConflictSet conflicts) {
        return new ApplyProtection(
                ID,
                "tip-1",
                "measure-1",
                ProtectionMeasure.PERSON_AND_HOME_GUARDED,
                "990100-GA",
                "BH-1",
                REVIEW_ON,
                conflicts,
                actor);
    }

    private static ApplyProtection apply(Actor actor, ProtectionMeasure measure, String unit, LocalDate reviewOn) {
        return new ApplyProtection(ID, "tip-1", "measure-1", measure, unit, "BH-1", reviewOn, NOBODY, actor);
    }

    private static ApplyProtection applyUntil(String day) {
        return apply(POLICE, ProtectionMeasure.IDENTITY_WITHHELD, "990100-GA", LocalDate.parse(day));
    }

    private static ApplyProtection change(Actor actor, String unit) {
        return apply(actor, ProtectionMeasure.IDENTITY_CHANGED, unit, REVIEW_ON);
    }

    private static ReviewProtection review(String day, Actor actor, ConflictSet conflicts) {
        return new ReviewProtection(ID, "measure-1", "FC-1", LocalDate.parse(day), conflicts, actor);
    }

    private static LiftProtection lift(Actor actor, ConflictSet conflicts) {
        return new LiftProtection(ID, "measure-1", LiftReason.RISK_ENDED, "JC-1", conflicts, actor);
    }

    private static RingProtection ring() {
        return new RingProtection(ID, "measure-1", Actor.system("clock-poller"));
    }

    private static SetContactPolicy agree(ContactRule rule, FeedbackChannel channel, ConflictSet conflicts) {
        return new SetContactPolicy(ID, "tip-1", new ContactPolicy(rule, channel, null, null), conflicts, DESK);
    }

    private static RiskAssessed assessed() {
        return new RiskAssessed(ID, "tip-1", "HIGH", "F-1", POLICE.officer(), POLICE.unit(), ASSESSED);
    }

    private static ProtectionMeasureApplied applied() {
        return new ProtectionMeasureApplied(
                ID,
                "tip-1",
                "measure-1",
                "PERSON_AND_HOME_GUARDED",
                4,
                "990100-GA",
                "BH-1",
                REVIEW_ON,
                REVIEW_BY,
                POLICE.officer(),
                POLICE.unit(),
                APPLIED);
    }

    private static ProtectionMeasureReviewed reviewed() {
        return new ProtectionMeasureReviewed(
                ID,
                "tip-1",
                "measure-1",
                "FC-1",
                LocalDate.parse("2025-01-10"),
                at("2025-01-11T00:00"),
                POLICE.officer(),
                LIFTED);
    }

    private static ProtectionReviewOverdue overdue(Instant noticed) {
        return new ProtectionReviewOverdue(ID, "tip-1", "measure-1", REVIEW_ON, noticed);
    }

    private static ProtectionMeasureLifted lifted() {
        return new ProtectionMeasureLifted(
                ID, "tip-1", "measure-1", "RISK_ENDED", "JC-1", COLLEAGUE.officer(), COLLEAGUE.unit(), LIFTED);
    }
}
