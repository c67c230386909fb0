package io.bihuan.clue.read.openclocks;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.AcceptanceNoticeOverdue;
import io.bihuan.clue.events.AcceptanceNoticeOwed;
import io.bihuan.clue.events.AcceptanceNoticeSent;
import io.bihuan.clue.events.ClarificationApproved;
import io.bihuan.clue.events.ClarificationOverdue;
import io.bihuan.clue.events.ClarificationProposed;
import io.bihuan.clue.events.ClarificationPublished;
import io.bihuan.clue.events.ClarificationWithdrawn;
import io.bihuan.clue.events.ClearingEvent;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineFellDue;
import io.bihuan.clue.events.DeadlineOverdue;
import io.bihuan.clue.events.DeadlineRecomputed;
import io.bihuan.clue.events.DeadlineWarned;
import io.bihuan.clue.events.JointTeamProposed;
import io.bihuan.clue.events.NoticeEvent;
import io.bihuan.clue.events.OfferLapsed;
import io.bihuan.clue.events.ProtectionEvent;
import io.bihuan.clue.events.ProtectionMeasureApplied;
import io.bihuan.clue.events.ProtectionMeasureLifted;
import io.bihuan.clue.events.ProtectionMeasureReviewed;
import io.bihuan.clue.events.ProtectionReviewOverdue;
import io.bihuan.clue.events.RewardEvent;
import io.bihuan.clue.events.RiskAssessed;
import io.bihuan.clue.events.SealedIdentityViewed;
import io.bihuan.clue.events.TargetConsented;
import io.bihuan.clue.events.UnsealApproved;
import io.bihuan.clue.events.UnsealClosed;
import io.bihuan.clue.events.UnsealDenied;
import io.bihuan.clue.events.UnsealEvent;
import io.bihuan.clue.events.UnsealLapsed;
import io.bihuan.clue.events.UnsealOpened;
import io.bihuan.clue.events.UnsealRequested;
import io.bihuan.clue.write.Folds;
import io.bihuan.clue.write.MergedLives;
import io.bihuan.clue.write.RewardGiven;
import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenClocksTest {

    private static final String TEAM = "clue-1/JOINT_TEAM";
    private static final Instant WARNS = Instant.parse("2024-09-11T16:00:00Z");
    private static final Instant FALLS_DUE = Instant.parse("2024-09-12T16:00:00Z");
    private static final Instant ENDS = Instant.parse("2024-09-13T16:00:00Z");
    private static final LocalDate DUE_ON = LocalDate.parse("2024-09-13");

    @Test
    void a_notice_is_owed_until_it_is_given_or_too_late() {
        AcceptanceNoticeOwed owed = new AcceptanceNoticeOwed(
                "acceptance-clue-1", "clue-1", "990100-SHB", WARNS, "T11", 1, "2026.1", DUE_ON, ENDS);
        assertThat(afterNotice(null, owed))
                .isEqualTo(new OpenClock("acceptance-clue-1", "ACCEPTANCE_NOTICE", ENDS.toEpochMilli()));
        assertThat(afterNotice(
                        afterNotice(null, owed),
                        new AcceptanceNoticeSent(
                                "acceptance-clue-1", "clue-1", "ACCEPTED", null, "PHONE", null, "o", "u", WARNS)))
                .isNull();
        assertThat(afterNotice(
                        afterNotice(null, owed), new AcceptanceNoticeOverdue("acceptance-clue-1", DUE_ON, ENDS, ENDS)))
                .isNull();
    }

    private static @Nullable OpenClock afterNotice(@Nullable OpenClock before, NoticeEvent event) {
        EventInfo info = new EventInfo(1, "e", event.noticeId(), 1, Instant.EPOCH, "clue.Event", Map.of());
        OpenClocksProjection model = new OpenClocksProjection();
        assertThat(model.keysOf(event, info)).containsExactly("acceptance-clue-1/ACCEPTANCE_NOTICE");
        return model.evolve("acceptance-clue-1/ACCEPTANCE_NOTICE", before, event, info);
    }

    @Test
    void a_retention_runs_until_it_is_told_to_be_over_or_the_clue_leaves_the_archive() {
        List<ClueEvent> life = Folds.untilRetentionEnded();
        List<ClueEvent> archived = new ArrayList<>(life.subList(0, life.size() - 1));
        OpenClock retention = new OpenClock(
                "clue-1", "RETENTION", Instant.parse("2027-12-02T16:00:00Z").toEpochMilli());
        assertThat(open(archived)).containsOnly(Map.entry("clue-1/RETENTION", retention));
        assertThat(open(life)).isEmpty();
        archived.add(new ClueReopened(
                "clue-1", "XS", "NEW_FACTS", "J-9", "990100-GA", "o-desk-1", "990100-SHB", Instant.EPOCH));
        assertThat(open(archived)).isEmpty();
    }

    @Test
    void a_running_clock_waits_for_its_next_rung() {
        List<ClueEvent> life = new ArrayList<>(Folds.untilDispatched());
        assertThat(open(life)).containsOnly(Map.entry("clue-1/RECEIPT", clock(WARNS)));
        life.add(new DeadlineWarned("clue-1", "RECEIPT", "990100-GA", "T04", DUE_ON, ENDS, WARNS, FALLS_DUE));
        assertThat(open(life)).containsOnly(Map.entry("clue-1/RECEIPT", clock(FALLS_DUE)));
        life.add(new DeadlineFellDue("clue-1", "RECEIPT", "990100-GA", "T04", DUE_ON, ENDS, FALLS_DUE, ENDS));
        assertThat(open(life)).containsOnly(Map.entry("clue-1/RECEIPT", clock(ENDS)));
        life.add(new DeadlineBreached("clue-1", "XS", "RECEIPT", "990100-GA", "T04", DUE_ON, ENDS, ENDS));
        Instant week = ENDS.plusSeconds(7 * 86_400);
        assertThat(open(life))
                .containsOnly(Map.entry("clue-1/RECEIPT", new OpenClock("clue-1", "RECEIPT", week.toEpochMilli())));
        life.add(new DeadlineOverdue("clue-1", "RECEIPT", "990100-GA", "T04", DUE_ON, ENDS, week));
        assertThat(open(life)).isEmpty();
    }

    @Test
    void the_receipt_of_a_dispatch_that_ended_is_awaited_no_more() {
        assertThat(open(Folds.untilWithdrawn())).isEmpty();
        assertThat(open(Folds.untilReturnOffered())).containsOnlyKeys("clue-1/VERIFICATION");
        List<ClueEvent> life = new ArrayList<>(Folds.untilDispatched());
        life.add(new DeadlineBreached("clue-1", "XS", "RECEIPT", "990100-GA", "T04", DUE_ON, ENDS, ENDS));
        life.add(new OfferLapsed("clue-1", "990100-GA", "990100-SHB", "990000-GA", ENDS));
        assertThat(open(life)).isEmpty();
    }

    @Test
    void a_clock_that_stands_still_waits_for_no_rung_but_can_be_counted_again() {
        OpenClock paused = open(Folds.untilPaused()).get("clue-1/VERIFICATION");
        assertThat(paused)
                .isEqualTo(new OpenClock("clue-1", "VERIFICATION", OpenClock.STANDS_STILL, "990100-GA", "2026.1"));
    }

    @Test
    void whatever_moves_an_end_says_when_it_rings_next_and_by_which_calendar_it_was_counted() {
        List<ClueEvent> life = new ArrayList<>(Folds.untilDispatched());
        life.add(new DeadlineRecomputed(
                "clue-1",
                "RECEIPT",
                "990100-GA",
                "T04",
                1,
                "2026.1",
                "2026.2",
                false,
                DUE_ON,
                DUE_ON,
                ENDS,
                WARNS,
                FALLS_DUE,
                WARNS));
        assertThat(open(life))
                .containsOnly(Map.entry(
                        "clue-1/RECEIPT",
                        new OpenClock("clue-1", "RECEIPT", FALLS_DUE.toEpochMilli(), "990100-GA", "2026.2")));
    }

    @Test
    void a_met_clock_is_gone_and_the_next_one_waits() {
        assertThat(open(Folds.untilVerifying())).containsOnlyKeys("clue-1/VERIFICATION");
        assertThat(open(Folds.untilHandled())).isEmpty();
    }

    @Test
    void a_return_ends_all_clocks_and_another_dispatch_starts_one() {
        assertThat(open(Folds.untilReturned())).isEmpty();
        assertThat(open(Folds.untilRedispatched())).containsOnlyKeys("clue-1/RECEIPT");
    }

    @Test
    void a_request_to_unseal_runs_until_it_is_decided_and_an_opened_one_until_it_is_closed() {
        UnsealRequested requested = new UnsealRequested(
                "unseal-1", "tip-1", "r-1", "INTERVIEW", "核实", "o-1", "990100-GA", WARNS, FALLS_DUE);
        UnsealApproved approved = new UnsealApproved("unseal-1", "o-2", "990100-SHB", WARNS);
        UnsealOpened opened = new UnsealOpened("unseal-1", WARNS, ENDS);
        SealedIdentityViewed viewed = new SealedIdentityViewed("unseal-1", "o-1", WARNS);

        assertThat(unseal(requested, approved)).isEqualTo(unsealClock(FALLS_DUE));
        assertThat(unseal(requested, approved, opened, viewed)).isEqualTo(unsealClock(ENDS));
        assertThat(unseal(requested, approved, opened, new UnsealClosed("unseal-1", "TIME", "system", ENDS)))
                .isNull();
        assertThat(unseal(requested, new UnsealLapsed("unseal-1", FALLS_DUE))).isNull();
        assertThat(unseal(requested, new UnsealDenied("unseal-1", "ANOTHER_WAY", "o-2", "990100-SHB", WARNS)))
                .isNull();
    }

    @Test
    void a_clearing_runs_until_it_is_published_given_up_or_late() {
        LocalDate lastDay = LocalDate.parse("2024-10-25");
        ClarificationProposed proposed = new ClarificationProposed(
                "c-1",
                "clue-1",
                "XS",
                17,
                "CITIZEN",
                "CQ-1",
                null,
                "UNFOUNDED_HONEST",
                WARNS,
                "T47",
                1,
                "2026",
                lastDay,
                ENDS,
                "o-1",
                "990100-SHB",
                WARNS);
        TargetConsented consented = new TargetConsented("c-1", "WRITTEN", "UNIT", "T-1", "o-1", WARNS);
        ClarificationApproved approved = new ClarificationApproved("c-1", "o-2", "990000-SHB", WARNS);

        assertThat(clearing(proposed, consented, approved))
                .isEqualTo(new OpenClock("c-1", "CLEARING", ENDS.toEpochMilli()));
        assertThat(clearing(proposed, new ClarificationOverdue("c-1", lastDay, ENDS, ENDS), consented))
                .isNull();
        assertThat(clearing(
                        proposed, new ClarificationWithdrawn("c-1", "clue-1", "TARGET_DECLINED", "T-2", "o-2", WARNS)))
                .isNull();
        assertThat(clearing(
                        proposed,
                        consented,
                        approved,
                        new ClarificationPublished("c-1", "clue-1", "WRITTEN", "UNIT", "G-1", "o-2", WARNS)))
                .isNull();
    }

    @Test
    void a_reward_runs_from_each_notice_until_it_is_paid_whole_lapsed_or_appealed() {
        OpenClock running = new OpenClock(
                RewardGiven.ID, "REWARD", RewardGiven.LIMIT.dueAt().toEpochMilli());

        assertThat(reward(RewardGiven.proposed(), RewardGiven.approved())).isNull();
        assertThat(reward(RewardGiven.notified())).isEqualTo(running);
        assertThat(reward(RewardGiven.notified(), RewardGiven.paid(RewardGiven.FIRST, 30_000, false)))
                .isEqualTo(running);
        assertThat(reward(RewardGiven.notified(), RewardGiven.paid(RewardGiven.OTHER, 10_000, true)))
                .isNull();
        assertThat(reward(RewardGiven.notified(), RewardGiven.lapsed())).isNull();
        assertThat(reward(RewardGiven.notified(), RewardGiven.lapsed(), RewardGiven.notified()))
                .isEqualTo(running);
        assertThat(reward(RewardGiven.notified(), RewardGiven.appealed())).isNull();
    }

    private static @Nullable OpenClock reward(RewardEvent... life) {
        OpenClocksProjection model = new OpenClocksProjection();
        OpenClock open = null;
        for (RewardEvent event : life) {
            EventInfo info = new EventInfo(0, "e", event.rewardId(), 0, Instant.EPOCH, "clue.Event", Map.of());
            String key = RewardGiven.ID + "/REWARD";
            assertThat(model.keysOf(event, info)).containsExactly(key);
            open = model.evolve(key, open, event, info);
        }
        return open;
    }

    @Test
    void a_team_is_proposed_180_days_after_the_registration_unless_one_was_or_it_is_concluded() {
        List<ClueEvent> life = new ArrayList<>(Folds.untilVerifying());
        Instant due = Instant.parse("2025-03-09T02:02:00Z");

        assertThat(Folds.fold(new OpenClocksProjection(), life))
                .containsEntry(TEAM, new OpenClock("clue-1", "JOINT_TEAM", due.toEpochMilli()));
        assertThat(Folds.fold(new OpenClocksProjection(), Folds.untilHandled())).doesNotContainKey(TEAM);
        life.add(new JointTeamProposed("clue-1", "REPEATED", 3, 3, 1, WARNS));
        assertThat(Folds.fold(new OpenClocksProjection(), life)).doesNotContainKey(TEAM);
    }

    private static @Nullable OpenClock clearing(ClearingEvent... life) {
        OpenClocksProjection model = new OpenClocksProjection();
        OpenClock open = null;
        for (ClearingEvent event : life) {
            EventInfo info = new EventInfo(0, "e", event.clarificationId(), 0, Instant.EPOCH, "clue.Event", Map.of());
            assertThat(model.keysOf(event, info)).containsExactly("c-1/CLEARING");
            open = model.evolve("c-1/CLEARING", open, event, info);
        }
        return open;
    }

    private static OpenClock unsealClock(Instant next) {
        return new OpenClock("unseal-1", "UNSEAL", next.toEpochMilli());
    }

    private static @Nullable OpenClock unseal(UnsealEvent... life) {
        OpenClocksProjection model = new OpenClocksProjection();
        OpenClock open = null;
        for (UnsealEvent event : life) {
            EventInfo info = new EventInfo(0, "e", event.requestId(), 0, Instant.EPOCH, "clue.Event", Map.of());
            assertThat(model.keysOf(event, info)).containsExactly("unseal-1/UNSEAL");
            open = model.evolve("unseal-1/UNSEAL", open, event, info);
        }
        return open;
    }

    @Test
    void each_measure_of_protection_is_looked_at_again_by_its_own_day_until_that_is_told_or_it_is_lifted() {
        ProtectionMeasureApplied applied = new ProtectionMeasureApplied(
                "protection-1", "1", "m-1", "OTHER", 6, "990100-GA", "BH-1", DUE_ON, WARNS, "o-1", "990100-GA", WARNS);
        ProtectionMeasureReviewed reviewed =
                new ProtectionMeasureReviewed("protection-1", "1", "m-1", "FC-1", DUE_ON, ENDS, "o-1", WARNS);

        assertThat(reviewClock(applied)).isEqualTo(new OpenClock("protection-1", "m-1", WARNS.toEpochMilli()));
        assertThat(reviewClock(reviewed)).isEqualTo(new OpenClock("protection-1", "m-1", ENDS.toEpochMilli()));
        assertThat(reviewClock(new ProtectionReviewOverdue("protection-1", "1", "m-1", DUE_ON, ENDS)))
                .isNull();
        assertThat(reviewClock(new ProtectionMeasureLifted(
                        "protection-1", "1", "m-1", "RISK_ENDED", "JC-1", "o-2", "990100-GA", ENDS)))
                .isNull();
        assertThat(new OpenClocksProjection()
                        .keysOf(
                                new RiskAssessed("protection-1", "1", "LOW", "F-1", "o-1", "990100-GA", WARNS),
                                info("protection-1")))
                .isEmpty();
    }

    private static @Nullable OpenClock reviewClock(ProtectionEvent event) {
        OpenClocksProjection model = new OpenClocksProjection();
        EventInfo info = info(event.protectionId());
        assertThat(model.keysOf(event, info)).containsExactly("protection-1/m-1");
        return model.evolve("protection-1/m-1", null, event, info);
    }

    private static EventInfo info(String aggregateId) {
        return new EventInfo(0, "e", aggregateId, 0, Instant.EPOCH, "clue.Event", Map.of());
    }

    private static OpenClock clock(Instant next) {
        return new OpenClock("clue-1", "RECEIPT", next.toEpochMilli(), "990100-GA", "2026.1");
    }

    @Test
    void no_clock_of_a_merged_clue_rings_and_unmerged_each_rings_as_before() {
        MergedLives.ofTheMerged().forEach(life -> {
            assertThat(open(life.merged())).isEmpty();
            assertThat(Folds.fold(new OpenClocksProjection(), life.after()))
                    .isEqualTo(Folds.fold(new OpenClocksProjection(), life.before()));
        });
    }

    /** All but the one that proposes a team. */
    private static Map<String, OpenClock> open(List<ClueEvent> life) {
        Map<String, OpenClock> open = Folds.fold(new OpenClocksProjection(), life);
        open.remove(TEAM);
        return open;
    }
}
