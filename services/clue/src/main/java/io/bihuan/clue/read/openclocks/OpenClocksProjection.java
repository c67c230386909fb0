package io.bihuan.clue.read.openclocks;

import io.bihuan.clue.events.AcceptanceNoticeOwed;
import io.bihuan.clue.events.ClarificationApproved;
import io.bihuan.clue.events.ClarificationProposed;
import io.bihuan.clue.events.ClearingEvent;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueMerged;
import io.bihuan.clue.events.ClueRecalled;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.ClueReturned;
import io.bihuan.clue.events.ClueUnmerged;
import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineExtended;
import io.bihuan.clue.events.DeadlineFellDue;
import io.bihuan.clue.events.DeadlineMet;
import io.bihuan.clue.events.DeadlineNeared;
import io.bihuan.clue.events.DeadlineOverdue;
import io.bihuan.clue.events.DeadlineRecomputed;
import io.bihuan.clue.events.DeadlineResumed;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.events.DeadlineSuspended;
import io.bihuan.clue.events.DeadlineWarned;
import io.bihuan.clue.events.FalseAccusationReferred;
import io.bihuan.clue.events.NoticeEvent;
import io.bihuan.clue.events.OfferLapsed;
import io.bihuan.clue.events.OfferWithdrawn;
import io.bihuan.clue.events.ProtectionEvent;
import io.bihuan.clue.events.RewardEvent;
import io.bihuan.clue.events.RewardNotified;
import io.bihuan.clue.events.RewardPaid;
import io.bihuan.clue.events.SealedIdentityViewed;
import io.bihuan.clue.events.TargetConsented;
import io.bihuan.clue.events.TimedEvent;
import io.bihuan.clue.events.UnsealApproved;
import io.bihuan.clue.events.UnsealEvent;
import io.bihuan.clue.events.UnsealOpened;
import io.bihuan.clue.events.UnsealRequested;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.platform.clocks.OpenClock;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Read model {@code open-clocks}: a document while a clock has a rung left to reach, keyed {@code <clue>/<clock>}, with the
 * calendar that its end was counted by.
 */
@Component
class OpenClocksProjection implements ReadModel<OpenClock, TimedEvent> {

    private static final String UNSEAL = "UNSEAL";
    private static final String CLEARING = "CLEARING";
    private static final String REWARD = "REWARD";
    private static final String ACCEPTANCE_NOTICE = "ACCEPTANCE_NOTICE";
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Map<Class<?>, Function<ClueEvent, String>> CLOCKS = Map.ofEntries(
            of(DeadlineStarted.class, DeadlineStarted::clock),
            of(DeadlineExtended.class, DeadlineExtended::clock),
            of(DeadlineSuspended.class, DeadlineSuspended::clock),
            of(DeadlineResumed.class, DeadlineResumed::clock),
            of(DeadlineRecomputed.class, DeadlineRecomputed::clock),
            of(DeadlineNeared.class, DeadlineNeared::clock),
            of(DeadlineWarned.class, DeadlineWarned::clock),
            of(DeadlineFellDue.class, DeadlineFellDue::clock),
            of(DeadlineBreached.class, DeadlineBreached::clock),
            of(DeadlineOverdue.class, DeadlineOverdue::clock),
            of(DeadlineMet.class, DeadlineMet::clock));

    private static <E extends ClueEvent> Map.Entry<Class<?>, Function<ClueEvent, String>> of(
            Class<E> type, Function<E, String> clock) {
        return Map.entry(type, event -> clock.apply(type.cast(event)));
    }

    @Override
    public String name() {
        return "open-clocks";
    }

    @Override
    public Class<TimedEvent> eventType() {
        return TimedEvent.class;
    }

    @Override
    public Class<OpenClock> documentType() {
        return OpenClock.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("nextRungAt"));
    }

    @Override
    public List<String> keysOf(TimedEvent timed, EventInfo info) {
        if (timed instanceof UnsealEvent event) {
            return List.of(event.requestId() + "/" + UNSEAL);
        }
        if (timed instanceof ClearingEvent event) {
            return List.of(event.clarificationId() + "/" + CLEARING);
        }
        if (timed instanceof RewardEvent event) {
            return List.of(event.rewardId() + "/" + REWARD);
        }
        if (timed instanceof NoticeEvent event) {
            return List.of(event.noticeId() + "/" + ACCEPTANCE_NOTICE);
        }
        if (timed instanceof ProtectionEvent event) {
            return ProtectionReview.movedBy(event);
        }
        ClueEvent event = (ClueEvent) timed;
        return Stream.of(clocksOf(event), TeamProposal.movedBy(event), RetentionClock.movedBy(event))
                .flatMap(clocks -> clocks)
                .map(clock -> event.clueId() + "/" + clock)
                .toList();
    }

    @Override
    public @Nullable OpenClock evolve(String key, @Nullable OpenClock before, TimedEvent timed, EventInfo info) {
        if (timed instanceof UnsealEvent event) {
            return afterUnseal(before, event);
        }
        if (timed instanceof ClearingEvent event) {
            return afterClearing(before, event);
        }
        if (timed instanceof RewardEvent event) {
            return afterReward(before, event);
        }
        if (timed instanceof NoticeEvent event) {
            return afterNotice(event);
        }
        if (timed instanceof ProtectionEvent event) {
            return ProtectionReview.after(event);
        }
        ClueEvent event = (ClueEvent) timed;
        String clock = key.substring(event.clueId().length() + 1);
        if (clock.equals(RetentionClock.CLOCK)) {
            return RetentionClock.after(event);
        }
        return clock.equals(TeamProposal.CLOCK) ? TeamProposal.after(event) : clockAfter(clock, before, event);
    }

    /** A request runs until it is decided, an opened one until it is closed; looking and approving move nothing. */
    private static @Nullable OpenClock afterUnseal(@Nullable OpenClock before, UnsealEvent event) {
        if (event instanceof UnsealRequested e) {
            return new OpenClock(e.requestId(), UNSEAL, e.lapsesAt().toEpochMilli());
        }
        if (event instanceof UnsealOpened e) {
            return new OpenClock(e.requestId(), UNSEAL, e.closesAt().toEpochMilli());
        }
        boolean runsOn = event instanceof UnsealApproved || event instanceof SealedIdentityViewed;
        return runsOn ? before : null;
    }

    /** A clearing has until its last day to be published; that it has not been is told once. */
    private static @Nullable OpenClock afterClearing(@Nullable OpenClock before, ClearingEvent event) {
        if (event instanceof ClarificationProposed e) {
            return new OpenClock(e.clarificationId(), CLEARING, e.publishBy().toEpochMilli());
        }
        boolean runsOn = event instanceof TargetConsented
                || event instanceof ClarificationApproved
                || event instanceof FalseAccusationReferred;
        return runsOn ? before : null;
    }

    /** A reward can be collected until the last day after a notice, and share by share. */
    private static @Nullable OpenClock afterReward(@Nullable OpenClock before, RewardEvent event) {
        if (event instanceof RewardNotified e) {
            return new OpenClock(e.rewardId(), REWARD, e.collectBy().toEpochMilli());
        }
        return event instanceof RewardPaid paid && !paid.complete() ? before : null;
    }

    /** A notice is owed until its last day; that it was not given is told once. */
    private static @Nullable OpenClock afterNotice(NoticeEvent event) {
        return event instanceof AcceptanceNoticeOwed e
                ? new OpenClock(e.noticeId(), ACCEPTANCE_NOTICE, e.noticeBy().toEpochMilli())
                : null;
    }

    /** The clocks an event moves; a return, a recall, another dispatch, a reopening or a merge ends all of them, the end of an offer that of the receipt. */
    private static Stream<String> clocksOf(ClueEvent event) {
        if (event instanceof ClueReturned
                || event instanceof ClueRecalled
                || event instanceof ClueRedispatched
                || event instanceof ClueReopened
                || event instanceof ClueMerged) {
            return Stream.of(ClueClock.values()).map(ClueClock::name);
        }
        if (event instanceof OfferLapsed || event instanceof OfferWithdrawn withdrawn && !withdrawn.ofReturn()) {
            return Stream.of(ClueClock.RECEIPT.name());
        }
        if (event instanceof ClueUnmerged unmerged) {
            return Stream.ofNullable(unmerged.clock());
        }
        return Optional.ofNullable(CLOCKS.get(event.getClass())).stream().map(clock -> clock.apply(event));
    }

    private static @Nullable OpenClock clockAfter(String clock, @Nullable OpenClock before, ClueEvent event) {
        if (event instanceof DeadlineStarted e) {
            return counted(event, clock, e.nextRungAt(), e.unit(), e.calendarVersion());
        }
        if (event instanceof DeadlineExtended e) {
            return counted(event, clock, e.nextRungAt(), e.unit(), e.calendarVersion());
        }
        if (event instanceof DeadlineResumed e) {
            return counted(event, clock, e.nextRungAt(), e.unit(), e.calendarVersion());
        }
        if (event instanceof DeadlineRecomputed e) {
            return counted(event, clock, e.nextRungAt(), e.unit(), e.calendarVersion());
        }
        if (event instanceof DeadlineSuspended) {
            return ringing(before, event, clock, null);
        }
        if (event instanceof DeadlineNeared e) {
            return ringing(before, event, clock, e.nextRungAt());
        }
        if (event instanceof DeadlineWarned e && e.nextRungAt() != null) {
            return ringing(before, event, clock, e.nextRungAt());
        }
        if (event instanceof DeadlineFellDue e && e.nextRungAt() != null) {
            return ringing(before, event, clock, e.nextRungAt());
        }
        if (event instanceof ClueUnmerged e) {
            return goingOn(e, clock);
        }
        // What is breached is not counted again, and rings once more.
        return event instanceof DeadlineBreached e
                ? new OpenClock(e.clueId(), clock, e.dueAt().plus(WEEK).toEpochMilli())
                : null;
    }

    /** As it was when its clue was merged: one that is breached is not counted again, and one that told all is not kept. */
    private static @Nullable OpenClock goingOn(ClueUnmerged event, String clock) {
        if (event.nextRungAt() == null) {
            return null;
        }
        long next = event.nextRungAt().toEpochMilli();
        return event.calendarVersion() == null
                ? new OpenClock(event.clueId(), clock, next)
                : new OpenClock(event.clueId(), clock, next, event.clockUnit(), event.calendarVersion());
    }

    private static OpenClock counted(
            ClueEvent event, String clock, @Nullable Instant next, String unit, String calendar) {
        return new OpenClock(event.clueId(), clock, millis(next), unit, calendar);
    }

    private static OpenClock ringing(
            @Nullable OpenClock before, ClueEvent event, String clock, @Nullable Instant next) {
        return before == null
                ? new OpenClock(event.clueId(), clock, millis(next))
                : new OpenClock(event.clueId(), clock, millis(next), before.unit(), before.calendarVersion());
    }

    /** A clock without a next rung stands still. */
    private static long millis(@Nullable Instant next) {
        return next == null ? OpenClock.STANDS_STILL : next.toEpochMilli();
    }
}
