package io.bihuan.clue.write;

import static io.bihuan.clue.write.ReviewGiven.line;
import static io.bihuan.clue.write.RewardGiven.APPROVED_AT;
import static io.bihuan.clue.write.RewardGiven.DESK;
import static io.bihuan.clue.write.RewardGiven.FINANCE;
import static io.bihuan.clue.write.RewardGiven.FIRST;
import static io.bihuan.clue.write.RewardGiven.HEAD;
import static io.bihuan.clue.write.RewardGiven.ID;
import static io.bihuan.clue.write.RewardGiven.LIMIT;
import static io.bihuan.clue.write.RewardGiven.NOTIFIED_AT;
import static io.bihuan.clue.write.RewardGiven.OTHER;
import static io.bihuan.clue.write.RewardGiven.OTHER_HEAD;
import static io.bihuan.clue.write.RewardGiven.PAID_AT;
import static io.bihuan.clue.write.RewardGiven.PROPOSED_AT;
import static io.bihuan.clue.write.RewardGiven.appealed;
import static io.bihuan.clue.write.RewardGiven.approved;
import static io.bihuan.clue.write.RewardGiven.declined;
import static io.bihuan.clue.write.RewardGiven.endorsed;
import static io.bihuan.clue.write.RewardGiven.lapsed;
import static io.bihuan.clue.write.RewardGiven.notified;
import static io.bihuan.clue.write.RewardGiven.paid;
import static io.bihuan.clue.write.RewardGiven.proposed;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.ContributionGrade;
import io.bihuan.clue.model.RewardCategory;
import io.bihuan.clue.model.RewardDenial;
import io.bihuan.clue.model.RewardExclusion;
import io.bihuan.clue.model.RewardScheme;
import io.bihuan.clue.model.RewardSchemes;
import io.bihuan.clue.model.RewardShare;
import io.bihuan.clue.model.RewardTrigger;
import io.bihuan.clue.write.appealreward.AppealReward;
import io.bihuan.clue.write.approvereward.ApproveReward;
import io.bihuan.clue.write.declinereward.DeclineReward;
import io.bihuan.clue.write.notifyreward.NotifyReward;
import io.bihuan.clue.write.payreward.PayReward;
import io.bihuan.clue.write.proposereward.ProposeReward;
import io.bihuan.clue.write.ringreward.RingReward;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Proposed on Thursday 2024-10-24, notice given on Monday 2024-11-04: collected by Wednesday 2024-12-04. */
class RewardClaimTest {

    private static final Actor POLLER = Actor.system("clock-poller");
    private static final RewardSchemes BUNDLED = (unit, day) -> RewardScheme.bundled(day);
    private static final Object[] NOTIFIED = {proposed(), endorsed(), endorsed(OTHER_HEAD), approved(), notified()};

    @Test
    void the_highest_band_of_what_applies_wins() {
        when(propose()).expectEvents(proposed());
    }

    @ParameterizedTest
    @EnumSource(
            value = ConclusionKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TRUE", "PARTLY_TRUE"})
    void only_what_was_proven_is_rewarded(ConclusionKind kind) {
        expectRefusal(when(propose(kind, ConflictSet.NONE)), ClueError.NOTHING_TO_REWARD);
    }

    @Test
    void an_amount_outside_the_band_is_refused_and_its_ends_are_inside() {
        Map<String, Object> band = Map.of("category", RewardCategory.E_GROUP, "lower", 30_000L, "upper", 50_000L);
        for (long amount : List.of(29_999L, 50_001L)) {
            expectRefusal(when(propose(amount, share(FIRST, amount))), ClueError.REWARD_OUT_OF_BAND, band);
        }
        for (long amount : List.of(30_000L, 50_000L)) {
            when(propose(amount, share(FIRST, amount))).expectSuccessfulHandlerExecution();
        }
    }

    @Test
    void the_region_decides_what_has_to_have_happened() {
        RewardSchemes later = (unit, day) -> RewardScheme.parse("reward-bands", 4, """
                code,label,contribution,trigger,lower,upper
                E_GROUP,恶势力犯罪集团,FIRST,ARREST_APPROVED,30000,50000
                """);
        expectRefusal(
                fixture(PROPOSED_AT, later).givenNoPriorActivity().when(propose()),
                ClueError.REWARD_TRIGGER_NOT_REACHED,
                Map.of("trigger", RewardTrigger.ARREST_APPROVED));
        fixture(PROPOSED_AT, later)
                .givenNoPriorActivity()
                .when(propose(List.of(RewardCategory.E_GROUP), RewardTrigger.PROSECUTION_REFERRED))
                .expectSuccessfulHandlerExecution();
        expectRefusal(
                fixture(PROPOSED_AT, later)
                        .givenNoPriorActivity()
                        .when(propose(List.of(RewardCategory.FUGITIVE), RewardTrigger.PROSECUTION_REFERRED)),
                ClueError.REWARD_BAND_UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(value = RewardExclusion.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void whoever_is_excluded_gets_nothing(RewardExclusion exclusion) {
        expectRefusal(
                when(propose(40_000, share(FIRST, 30_000), new RewardShare(OTHER, 10_000, exclusion))),
                ClueError.REPORTER_EXCLUDED);
    }

    @Test
    void shares_make_the_whole_and_the_first_gets_no_less_than_another() {
        expectRefusal(when(propose(40_000, share(FIRST, 30_000), share(OTHER, 9_999))), ClueError.REWARD_SHARES_DIFFER);
        expectRefusal(
                when(propose(40_000, share(FIRST, 20_000), share(FIRST, 20_000))), ClueError.REWARD_SHARES_DIFFER);
        expectRefusal(when(propose(40_000, share(FIRST, 40_000), share(OTHER, 0))), ClueError.REWARD_SHARES_DIFFER);
        expectRefusal(
                when(propose(40_000, share(FIRST, 50_000), share(OTHER, -10_000))), ClueError.REWARD_SHARES_DIFFER);
        expectRefusal(when(propose(40_000)), ClueError.REWARD_SHARES_DIFFER);
        expectRefusal(
                when(propose(40_000, share(FIRST, 10_000), share(OTHER, 30_000))),
                ClueError.FIRST_REPORTER_COMES_FIRST);
        when(propose(40_000, share(FIRST, 20_000), share(OTHER, 20_000))).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_clue_and_an_organisation_are_rewarded_once() {
        expectRefusal(when(propose(), proposed()), ClueError.REWARD_ALREADY_PROPOSED);
        expectRefusal(when(propose(), proposed(), declined()), ClueError.REWARD_ALREADY_PROPOSED);
        expectRefusal(when(elsewhere()), ClueError.ORGANISATION_REWARDED);
        expectRefusal(
                when(new ApproveReward(ID, true, true, ConflictSet.NONE, HEAD), proposed()),
                ClueError.ORGANISATION_REWARDED);
    }

    @Test
    void a_token_is_no_number_of_a_person() {
        expectRefusal(when(propose(40_000, share("19900003869", 40_000))), ClueError.REFERENCE_NAMES_SOMEBODY);
        expectRefusal(
                at(PAID_AT, pay(FINANCE, FIRST, 30_000, "19900003869"), NOTIFIED), ClueError.REFERENCE_NAMES_SOMEBODY);
        expectRefusal(
                when(notice("19900003869"), proposed(), endorsed(), approved()), ClueError.REFERENCE_NAMES_SOMEBODY);
    }

    @Test
    void whoever_must_keep_out_takes_no_part() {
        expectRefusal(when(propose(ConclusionKind.TRUE, line(DESK.unit()))), ClueError.ACTING_UNIT_IN_CONFLICT);
        expectRefusal(
                when(new ApproveReward(ID, true, false, line(HEAD.unit()), HEAD), proposed()),
                ClueError.ACTING_UNIT_IN_CONFLICT);
        expectRefusal(
                when(new ApproveReward(ID, true, false, line("990100-SHB"), HEAD), proposed()),
                ClueError.ACTING_UNIT_IN_CONFLICT);
        expectRefusal(
                at(PAID_AT, new PayReward(ID, FIRST, 30_000, "F-1", line(FINANCE.unit()), FINANCE), NOTIFIED),
                ClueError.ACTING_UNIT_IN_CONFLICT);
    }

    @Test
    void two_officers_approve_and_neither_of_them_proposed() {
        expectRefusal(when(approve(DESK), proposed()), ClueError.REWARD_APPROVED_BY_PROPOSER);
        at(APPROVED_AT, approve(HEAD), proposed()).expectEvents(endorsed());
        expectRefusal(when(approve(HEAD), proposed(), endorsed()), ClueError.REWARD_APPROVED_TWICE);
        at(APPROVED_AT, approve(OTHER_HEAD), proposed(), endorsed()).expectEvents(endorsed(OTHER_HEAD), approved());
        expectRefusal(
                when(approve(OTHER_HEAD), proposed(), endorsed(), endorsed(OTHER_HEAD), approved()),
                ClueError.REWARD_WRONG_STATE);
    }

    @Test
    void a_conclusion_given_up_since_earns_nothing_and_the_reward_is_declined() {
        expectRefusal(
                when(new ApproveReward(ID, false, false, ConflictSet.NONE, HEAD), proposed()),
                ClueError.NOTHING_TO_REWARD);
        when(decline(HEAD, RewardDenial.CONCLUSION_GIVEN_UP), proposed()).expectSuccessfulHandlerExecution();
        at(APPROVED_AT, decline(HEAD, RewardDenial.NO_CONTRIBUTION), proposed(), endorsed(), approved())
                .expectEvents(declined());
        expectRefusal(
                when(decline(DESK, RewardDenial.NO_CONTRIBUTION), proposed()), ClueError.REWARD_APPROVED_BY_PROPOSER);
    }

    @Test
    void it_is_collected_within_thirty_days_of_the_notice() {
        assertThat(LIMIT.dueOn()).isEqualTo(LocalDate.parse("2024-12-04"));
        at(NOTIFIED_AT, notice("T-2024-0009"), proposed(), endorsed(), endorsed(OTHER_HEAD), approved())
                .expectEvents(notified());
        Instant lastMoment = LIMIT.dueAt().minusMillis(1);
        at(lastMoment, pay(FINANCE, FIRST, 30_000, "F-1"), NOTIFIED).expectSuccessfulHandlerExecution();
        expectRefusal(at(LIMIT.dueAt(), pay(FINANCE, FIRST, 30_000, "F-1"), NOTIFIED), ClueError.COLLECTION_OVER);
        expectRefusal(when(notice("T-1"), proposed(), endorsed()), ClueError.REWARD_WRONG_STATE);
    }

    @Test
    void a_last_day_that_is_no_working_day_rolls() {
        Instant friday = ClueHistory.at("2024-11-01T10:00");
        at(friday, notice("T-2024-0009"), proposed(), endorsed(), endorsed(OTHER_HEAD), approved())
                .expectEvents(notified(1, friday));
        assertThat(notified(1, friday).collectOn()).isEqualTo(LocalDate.parse("2024-12-02"));
    }

    @Test
    void a_lapse_is_no_forfeiture_before_a_second_notice() {
        RingReward ring = new RingReward(ID, POLLER);
        at(LIMIT.dueAt().minusMillis(1), ring, NOTIFIED).expectNoEvents();
        at(LIMIT.dueAt(), ring, NOTIFIED).expectEvents(lapsed());
        at(LIMIT.dueAt(), ring, and(NOTIFIED, lapsed())).expectNoEvents();
        Instant again = ClueHistory.at("2024-12-09T10:00");
        at(again, notice("T-2024-0009"), and(NOTIFIED, lapsed())).expectEvents(notified(2, again));
        Deadline second = Aggregates.deadlines().compute("T45", again);
        at(second.dueAt(), ring, and(NOTIFIED, lapsed(), notified(2, again))).expectEvents(lapsed(2, true, second));
        expectRefusal(
                at(second.dueAt(), notice("T-3"), and(NOTIFIED, lapsed(), notified(2, again), lapsed(2, true, second))),
                ClueError.REWARD_WRONG_STATE);
    }

    @Test
    void each_share_is_paid_once_as_it_was_approved_by_somebody_who_decided_nothing() {
        at(PAID_AT, pay(FINANCE, FIRST, 30_000, "F-2024-0001"), NOTIFIED).expectEvents(paid(FIRST, 30_000, false));
        Object[] half = and(NOTIFIED, paid(FIRST, 30_000, false));
        expectRefusal(at(PAID_AT, pay(FINANCE, FIRST, 30_000, "F-1"), half), ClueError.SHARE_ALREADY_PAID);
        at(PAID_AT, pay(FINANCE, OTHER, 10_000, "F-2024-0001"), half).expectEvents(paid(OTHER, 10_000, true));
        expectRefusal(at(PAID_AT, pay(FINANCE, OTHER, 10_001, "F-1"), half), ClueError.NOT_AS_APPROVED);
        expectRefusal(at(PAID_AT, pay(FINANCE, "DH-0099", 10_000, "F-1"), half), ClueError.NOT_AS_APPROVED);
        for (Actor decider : List.of(DESK, HEAD, OTHER_HEAD)) {
            expectRefusal(at(PAID_AT, pay(decider, FIRST, 30_000, "F-1"), NOTIFIED), ClueError.REWARD_PAID_BY_DECIDER);
        }
        Object[] whole = and(half, paid(OTHER, 10_000, true));
        expectRefusal(at(PAID_AT, pay(FINANCE, OTHER, 10_000, "F-1"), whole), ClueError.REWARD_WRONG_STATE);
        at(LIMIT.dueAt(), new RingReward(ID, POLLER), whole).expectNoEvents();
    }

    @Test
    void an_appeal_is_heard_once_and_leaves_what_was_paid() {
        AppealReward appeal = new AppealReward(ID, "S-2024-0001", ConflictSet.NONE, DESK);
        at(PAID_AT, appeal, proposed(), declined()).expectEvents(appealed());
        at(PAID_AT, appeal, and(NOTIFIED, lapsed())).expectEvents(appealed());
        expectRefusal(at(PAID_AT, appeal, proposed()), ClueError.REWARD_WRONG_STATE);
        expectRefusal(
                at(PAID_AT, appeal, proposed(), declined(), appealed(), declined()), ClueError.REWARD_ALREADY_APPEALED);
        when(propose(), proposed(), declined(), appealed()).expectEvents(proposed());
        Object[] half = and(NOTIFIED, paid(FIRST, 30_000, false), appealed());
        for (RewardShare changed : List.of(share(FIRST, 31_000), share("DH-0099", 40_000))) {
            expectRefusal(
                    when(propose(50_000, changed, share(OTHER, 50_000 - changed.amount())), half),
                    ClueError.PAID_SHARE_CHANGED);
        }
        expectRefusal(when(propose(30_000, share(FIRST, 30_000)), half), ClueError.PAID_SHARE_CHANGED);
        when(propose(50_000, share(FIRST, 30_000), share(OTHER, 20_000)), half)
                .expectEvents(proposed(List.of(FIRST, OTHER), List.of(30_000L, 20_000L), PROPOSED_AT));
    }

    private static ResultValidator<RewardClaim> when(Object command, Object... past) {
        return at(PROPOSED_AT, command, past);
    }

    private static ResultValidator<RewardClaim> at(Instant now, Object command, Object... past) {
        return fixture(now, BUNDLED).given(past).when(command);
    }

    private static AggregateTestFixture<RewardClaim> fixture(Instant now, RewardSchemes schemes) {
        AggregateTestFixture<RewardClaim> fixture = Aggregates.fixture(RewardClaim.class, MovableClock.at(now));
        fixture.registerInjectableResource(schemes);
        return fixture;
    }

    private static Object[] and(Object[] past, Object... more) {
        List<Object> all = new ArrayList<>(List.of(past));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private static ProposeReward propose() {
        return propose(40_000, share(FIRST, 30_000), share(OTHER, 10_000));
    }

    private static ProposeReward propose(long amount, RewardShare... shares) {
        return propose(
                ConclusionKind.TRUE,
                ConflictSet.NONE,
                List.of(RewardCategory.E_GROUP, RewardCategory.UMBRELLA),
                RewardTrigger.VERIFIED,
                amount,
                List.of(shares),
                false);
    }

    private static ProposeReward propose(ConclusionKind kind, ConflictSet conflicts) {
        return propose(
                kind,
                conflicts,
                List.of(RewardCategory.E_GROUP),
                RewardTrigger.VERIFIED,
                40_000,
                List.of(share(FIRST, 40_000)),
                false);
    }

    private static ProposeReward propose(List<RewardCategory> categories, RewardTrigger trigger) {
        return propose(
                ConclusionKind.TRUE,
                ConflictSet.NONE,
                categories,
                trigger,
                40_000,
                List.of(share(FIRST, 40_000)),
                false);
    }

    private static ProposeReward elsewhere() {
        return propose(
                ConclusionKind.TRUE,
                ConflictSet.NONE,
                List.of(RewardCategory.E_GROUP),
                RewardTrigger.VERIFIED,
                40_000,
                List.of(share(FIRST, 40_000)),
                true);
    }

    private static ProposeReward propose(
            ConclusionKind kind,
            ConflictSet conflicts,
            List<RewardCategory> categories,
            RewardTrigger trigger,
            long amount,
            List<RewardShare> shares,
            boolean elsewhere) {
        return new ProposeReward(
                ID,
                ReviewGiven.conclusion("clue-1", kind, ClueGrade.KEY, conflicts),
                RewardGiven.ORGANISATION,
                categories,
                ContributionGrade.FIRST,
                trigger,
                "P-2024-0001",
                amount,
                shares,
                elsewhere,
                DESK);
    }

    private static RewardShare share(String payee, long amount) {
        return new RewardShare(payee, amount, RewardExclusion.NONE);
    }

    private static ApproveReward approve(Actor actor) {
        return new ApproveReward(ID, true, false, ConflictSet.NONE, actor);
    }

    private static DeclineReward decline(Actor actor, RewardDenial ground) {
        return new DeclineReward(ID, ground, "Y-2024-0004", ConflictSet.NONE, actor);
    }

    private static NotifyReward notice(String reference) {
        return new NotifyReward(ID, reference, ConflictSet.NONE, DESK);
    }

    private static PayReward pay(Actor actor, String payee, long amount, String proof) {
        return new PayReward(ID, payee, amount, proof, ConflictSet.NONE, actor);
    }
}
