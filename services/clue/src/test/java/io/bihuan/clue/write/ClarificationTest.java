package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClearingGiven.ID;
import static io.bihuan.clue.write.ClearingGiven.IN_TIME;
import static io.bihuan.clue.write.ClearingGiven.LIMIT;
import static io.bihuan.clue.write.ClearingGiven.TOKEN;
import static io.bihuan.clue.write.ClearingGiven.approved;
import static io.bihuan.clue.write.ClearingGiven.consented;
import static io.bihuan.clue.write.ClearingGiven.overdue;
import static io.bihuan.clue.write.ClearingGiven.proposed;
import static io.bihuan.clue.write.ClearingGiven.published;
import static io.bihuan.clue.write.ClearingGiven.withdrawn;
import static io.bihuan.clue.write.ReviewGiven.line;
import static io.bihuan.testkit.Aggregates.expectRefusal;

import io.bihuan.clue.events.FalseAccusationReferred;
import io.bihuan.clue.events.ReputationRestored;
import io.bihuan.clue.model.ClearingAudience;
import io.bihuan.clue.model.ClearingFinding;
import io.bihuan.clue.model.ClearingForm;
import io.bihuan.clue.model.ClearingTarget;
import io.bihuan.clue.model.ClearingWithdrawal;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.write.approveclarification.ApproveClarification;
import io.bihuan.clue.write.confirmrestoration.ConfirmRestoration;
import io.bihuan.clue.write.proposeclarification.ProposeClarification;
import io.bihuan.clue.write.publishclarification.PublishClarification;
import io.bihuan.clue.write.recordconsent.RecordConsent;
import io.bihuan.clue.write.referfalseaccusation.ReferFalseAccusation;
import io.bihuan.clue.write.ringclarification.RingClarification;
import io.bihuan.clue.write.withdrawclarification.WithdrawClarification;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Concluded on Saturday 2024-10-12, a working day; ten working days later is 2024-10-25. */
class ClarificationTest {

    private static final Actor DESK = ClueHistory.DESK;
    private static final Actor HEAD = ReviewGiven.HEAD;
    private static final Actor ACCUSED = ClueHistory.COUNTY_OFFICER;
    private static final Actor BELOW_ACCUSED = ClueHistory.STATION_OFFICER;
    private static final Actor POLLER = Actor.system("clock-poller");
    private static final Instant LATE = ClueHistory.at("2024-11-11T10:15");

    @ParameterizedTest
    @EnumSource(ClearingTarget.class)
    void officers_citizens_and_firms_are_cleared_of_what_is_false(ClearingTarget target) {
        when(propose(ConclusionKind.FALSE, target, ConflictSet.NONE, DESK))
                .expectEvents(proposed(target.name(), "FABRICATED"));
    }

    @ParameterizedTest
    @EnumSource(value = ConclusionKind.class, mode = EnumSource.Mode.EXCLUDE, names = "FALSE")
    void S18_what_is_not_false_is_not_cleared(ConclusionKind kind) {
        expectRefusal(when(propose(kind, ClearingTarget.OFFICER, ConflictSet.NONE, DESK)), ClueError.NOT_FALSE);
    }

    @Test
    void an_officer_was_accused_with_a_unit_a_citizen_needs_none() {
        expectRefusal(when(propose(ClearingTarget.OFFICER, TOKEN, null)), ClueError.ACCUSED_UNIT_MISSING);
        when(propose(ClearingTarget.CITIZEN, TOKEN, null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_token_is_no_number_of_a_person() {
        expectRefusal(when(propose(ClearingTarget.CITIZEN, "19900003869", null)), ClueError.REFERENCE_NAMES_SOMEBODY);
    }

    @Test
    void the_accused_unit_those_below_it_and_whoever_must_keep_out_take_no_part() {
        ClearingTarget officer = ClearingTarget.OFFICER;
        expectRefusal(
                when(propose(ConclusionKind.FALSE, officer, ConflictSet.NONE, ACCUSED)),
                ClueError.ACCUSED_UNIT_DECIDES);
        expectRefusal(
                when(propose(ConclusionKind.FALSE, officer, line(DESK.unit()), DESK)),
                ClueError.ACTING_UNIT_IN_CONFLICT);
        expectRefusal(when(approve(BELOW_ACCUSED, true), proposed(), consented()), ClueError.ACCUSED_UNIT_DECIDES);
        ApproveClarification inConflict = new ApproveClarification(ID, true, line(HEAD.unit()), HEAD);
        expectRefusal(when(inConflict, proposed(), consented()), ClueError.ACTING_UNIT_IN_CONFLICT);
    }

    @Test
    void a_target_is_cleared_once_unless_it_was_given_up() {
        ProposeClarification again = propose(ConclusionKind.FALSE, ClearingTarget.OFFICER, ConflictSet.NONE, DESK);
        expectRefusal(when(again, proposed()), ClueError.CLEARING_ALREADY_PROPOSED);
        when(again, proposed(), withdrawn("TARGET_DECLINED")).expectEvents(proposed());
    }

    @Test
    void nothing_is_approved_without_consent_nor_by_whoever_proposed() {
        when(consent("T-2024-0001"), proposed()).expectEvents(consented());
        expectRefusal(when(consent("19900003869"), proposed()), ClueError.REFERENCE_NAMES_SOMEBODY);
        expectRefusal(when(approve(HEAD, true), proposed()), ClueError.CLEARING_WRONG_STATE);
        expectRefusal(when(approve(DESK, true), proposed(), consented()), ClueError.CLEARING_APPROVED_BY_PROPOSER);
        when(approve(HEAD, true), proposed(), consented()).expectEvents(approved());
    }

    @Test
    void a_conclusion_given_up_since_clears_nobody() {
        expectRefusal(when(approve(HEAD, false), proposed(), consented()), ClueError.NOT_FALSE);
        expectRefusal(when(publish(false), proposed(), consented(), approved()), ClueError.NOT_FALSE);
        expectRefusal(
                when(refer("Y-2024-0001", "S-2024-0001", false), proposed(), consented(), approved()),
                ClueError.NOT_FALSE);
    }

    @Test
    void an_approved_clearing_is_published_as_agreed_and_its_effect_confirmed() {
        when(publish(true), proposed(), consented(), approved()).expectEvents(published(IN_TIME));
        expectRefusal(when(publish(true), proposed(), consented()), ClueError.CLEARING_WRONG_STATE);
        ConfirmRestoration confirm = new ConfirmRestoration(ID, "H-2024-0001", ConflictSet.NONE, HEAD);
        when(confirm, proposed(), consented(), approved(), published(IN_TIME))
                .expectEvents(new ReputationRestored(ID, "H-2024-0001", HEAD.officer(), IN_TIME));
    }

    @Test
    void nobody_is_cleared_before_a_larger_audience_than_they_agreed_to() {
        PublishClarification wider = new PublishClarification(
                ID, ClearingForm.MEETING, ClearingAudience.PUBLIC, "G-2024-0001", true, ConflictSet.NONE, HEAD);
        expectRefusal(when(wider, proposed(), consented(), approved()), ClueError.NOT_AS_CONSENTED);
        PublishClarification otherwise = new PublishClarification(
                ID, ClearingForm.CIRCULAR, ClearingAudience.UNIT, "G-2024-0001", true, ConflictSet.NONE, HEAD);
        expectRefusal(when(otherwise, proposed(), consented(), approved()), ClueError.NOT_AS_CONSENTED);
    }

    @Test
    void nobody_is_cleared_against_their_will_and_nothing_is_given_up_as_groundless_that_is_not() {
        when(withdraw(ClearingWithdrawal.TARGET_DECLINED, true), proposed()).expectEvents(withdrawn("TARGET_DECLINED"));
        when(withdraw(ClearingWithdrawal.CONCLUSION_GIVEN_UP, false), proposed(), consented(), approved())
                .expectEvents(withdrawn("CONCLUSION_GIVEN_UP"));
        expectRefusal(
                when(withdraw(ClearingWithdrawal.CONCLUSION_GIVEN_UP, true), proposed()),
                ClueError.CONCLUSION_STILL_HOLDS);
        expectRefusal(
                when(
                        withdraw(ClearingWithdrawal.TARGET_DECLINED, true),
                        proposed(),
                        consented(),
                        approved(),
                        published(IN_TIME)),
                ClueError.CLEARING_WRONG_STATE);
    }

    @Test
    void ten_working_days_after_the_finding_it_is_late_once() {
        RingClarification ring = new RingClarification(ID, POLLER);
        at(LIMIT.dueAt().minusMillis(1), ring, proposed()).expectNoEvents();
        at(LIMIT.dueAt(), ring, proposed(), consented()).expectEvents(overdue(LIMIT.dueAt()));
        at(LATE, ring, proposed(), overdue(LIMIT.dueAt())).expectNoEvents();
        at(LATE, ring, proposed(), withdrawn("TARGET_DECLINED")).expectNoEvents();
        at(LATE, ring, proposed(), consented(), approved(), published(IN_TIME)).expectNoEvents();
    }

    @Test
    void a_late_publication_does_not_hide_that_it_is_late() {
        at(LATE, publish(true), proposed(), consented(), approved()).expectEvents(overdue(LATE), published(LATE));
        at(LATE, publish(true), proposed(), consented(), approved(), overdue(LIMIT.dueAt()))
                .expectEvents(published(LATE));
    }

    @ParameterizedTest
    @EnumSource(value = ClearingFinding.class, mode = EnumSource.Mode.EXCLUDE, names = "FABRICATED")
    void S19_an_honest_or_careless_reporter_is_never_referred(ClearingFinding finding) {
        expectRefusal(
                when(
                        refer("Y-2024-0001", "S-2024-0001", true),
                        proposed("OFFICER", finding.name()),
                        consented(),
                        approved()),
                ClueError.INTENT_NOT_SHOWN);
    }

    @Test
    void a_fabrication_is_referred_once_with_evidence_of_intent_and_a_legal_review() {
        FalseAccusationReferred referred = new FalseAccusationReferred(
                ID, "clue-1", "Y-2024-0001", "S-2024-0001", HEAD.officer(), HEAD.unit(), IN_TIME);
        ReferFalseAccusation refer = refer("Y-2024-0001", "S-2024-0001", true);
        when(refer, proposed(), consented(), approved()).expectEvents(referred);
        expectRefusal(
                when(refer(null, "S-2024-0001", true), proposed(), consented(), approved()),
                ClueError.INTENT_NOT_SHOWN);
        expectRefusal(
                when(refer("Y-2024-0001", null, true), proposed(), consented(), approved()),
                ClueError.LEGAL_REVIEW_REQUIRED);
        expectRefusal(when(refer, proposed(), consented(), approved(), referred), ClueError.ALREADY_REFERRED);
    }

    private static ResultValidator<Clarification> when(Object command, Object... past) {
        return at(IN_TIME, command, past);
    }

    private static ResultValidator<Clarification> at(Instant now, Object command, Object... past) {
        return Aggregates.fixture(Clarification.class, MovableClock.at(now))
                .given(past)
                .when(command);
    }

    private static ProposeClarification propose(
            ConclusionKind kind, ClearingTarget target, ConflictSet conflicts, Actor actor) {
        return new ProposeClarification(
                ID,
                ReviewGiven.conclusion("clue-1", kind, ClueGrade.GENERAL, conflicts),
                target,
                TOKEN,
                ACCUSED.unit(),
                ClearingFinding.FABRICATED,
                actor);
    }

    private static ProposeClarification propose(ClearingTarget target, String token, @Nullable String unit) {
        return new ProposeClarification(
                ID,
                ReviewGiven.conclusion(ConclusionKind.FALSE, ClueGrade.GENERAL),
                target,
                token,
                unit,
                ClearingFinding.UNFOUNDED_HONEST,
                DESK);
    }

    private static RecordConsent consent(String reference) {
        return new RecordConsent(ID, ClearingForm.MEETING, ClearingAudience.UNIT, reference, ConflictSet.NONE, DESK);
    }

    private static ApproveClarification approve(Actor actor, boolean stillFalse) {
        return new ApproveClarification(ID, stillFalse, ConflictSet.NONE, actor);
    }

    private static PublishClarification publish(boolean stillFalse) {
        return new PublishClarification(
                ID, ClearingForm.MEETING, ClearingAudience.UNIT, "G-2024-0001", stillFalse, ConflictSet.NONE, HEAD);
    }

    private static WithdrawClarification withdraw(ClearingWithdrawal ground, boolean stillFalse) {
        return new WithdrawClarification(ID, ground, "T-2024-0002", stillFalse, ConflictSet.NONE, HEAD);
    }

    private static ReferFalseAccusation refer(@Nullable String intent, @Nullable String review, boolean stillFalse) {
        return new ReferFalseAccusation(ID, intent, review, stillFalse, ConflictSet.NONE, HEAD);
    }
}
