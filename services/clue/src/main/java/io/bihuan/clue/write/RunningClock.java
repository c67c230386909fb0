package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueEvent;
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
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.write.grantextension.ClockDoesNotStandStill;
import io.bihuan.clue.write.grantextension.ExtensionComesFromAbove;
import io.bihuan.clue.write.grantextension.ExtensionComesInTime;
import io.bihuan.clue.write.grantextension.ExtensionIsNotTooLong;
import io.bihuan.clue.write.grantextension.ExtensionsAreNotUsedUp;
import io.bihuan.clue.write.grantextension.GrantExtension;
import io.bihuan.clue.write.grantextension.RuleAllowsExtensions;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.kernel.time.DeadlineRule;
import io.bihuan.kernel.time.Extension;
import io.bihuan.kernel.time.Rung;
import io.bihuan.kernel.time.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A clock 限期 that runs for a unit, with everything by which its end is counted again: what the dispatcher asked for, and the
 * days by which it was moved since, in their order.
 *
 * @param unit the unit that must act
 * @param askedFor the dispatcher's day, if that is earlier than the rule's
 * @param moves the days of every extension and pause so far, in their order
 * @param extensions how often it was extended
 * @param suspendedAt since when it stands still, or null while it runs
 */
record RunningClock(
        TimeLimit limit,
        String unit,
        @Nullable LocalDate askedFor,
        List<Integer> moves,
        int extensions,
        @Nullable Instant suspendedAt) {

    static RunningClock of(DeadlineStarted e) {
        Deadline deadline = new Deadline(
                e.ruleId(), e.ruleVersion(), e.calendarVersion(), e.provisional(), e.startedAt(), e.dueOn(), e.dueAt());
        LocalDate asked = e.dueOn().isBefore(e.ruleDueOn()) ? e.dueOn() : null;
        return new RunningClock(TimeLimit.start(e.clock(), deadline, e.warnAt()), e.unit(), asked, List.of(), 0, null);
    }

    /** The rung that time has reached; none while it stands still. */
    Optional<Rung> rungReachedAt(Instant now) {
        return suspendedAt == null ? limit.rungReachedAt(now) : Optional.empty();
    }

    /** More time, if a unit above grants it before the end and the rule allows it (I10). */
    DeadlineExtended extend(GrantExtension command, ChainOfCommand chain, DeadlineCalculator deadlines, Instant now) {
        Deadline before = limit.deadline();
        DeadlineRule rule = deadlines.ruleOf(before, unit);
        Rule.verify(
                new ExtensionComesFromAbove(command.actor().unit(), unit, chain),
                new ClockDoesNotStandStill(suspendedAt),
                new ExtensionComesInTime(limit, now),
                new RuleAllowsExtensions(rule),
                new ReferencesNameNobody(command.requestRef()));
        Extension allowed = Objects.requireNonNull(rule.extension());
        Rule.verify(
                new ExtensionsAreNotUsedUp(allowed, extensions), new ExtensionIsNotTooLong(allowed, command.days()));
        Deadline later = deadlines.later(before, unit, command.days(), chain.on());
        Instant warnAt = deadlines.warnAt(later, unit, chain.on());
        return new DeadlineExtended(
                command.clueId(),
                limit.clockId(),
                unit,
                later.ruleId(),
                later.ruleVersion(),
                later.calendarVersion(),
                later.provisional(),
                extensions + 1,
                command.days(),
                command.ground().name(),
                command.requestRef(),
                before.dueOn(),
                later.dueOn(),
                later.dueAt(),
                warnAt,
                nextRung(limit.withTerm(later, warnAt, now)),
                command.actor().officer(),
                command.actor().unit(),
                now);
    }

    DeadlineSuspended suspend(String clueId, Instant now) {
        Deadline due = limit.deadline();
        return new DeadlineSuspended(clueId, limit.clockId(), unit, due.ruleId(), due.dueOn(), due.dueAt(), now);
    }

    /** It runs again, and ends later by the days it stood still; on the day it goes on it is never late. */
    DeadlineResumed resume(String clueId, DeadlineCalculator deadlines, Instant now) {
        return resume(clueId, Objects.requireNonNull(suspendedAt, "it does not stand still"), deadlines, now);
    }

    /** It goes on after its clue was merged; nothing is to be told if that was for no day it counts. */
    Optional<DeadlineResumed> goOn(String clueId, Instant since, DeadlineCalculator deadlines, Instant now) {
        return Optional.of(resume(clueId, since, deadlines, now)).filter(resumed -> resumed.days() > 0);
    }

    /** The calendar it was counted by; empty once it is over, because no other moves it any more. */
    Optional<String> movableBy() {
        return limit.isBreached()
                ? Optional.empty()
                : Optional.of(limit.deadline().calendarVersion());
    }

    private DeadlineResumed resume(String clueId, Instant since, DeadlineCalculator deadlines, Instant now) {
        Deadline before = limit.deadline();
        int days = deadlines.daysBetween(before, unit, dayOf(since), dayOf(now));
        Deadline later = notBefore(dayOf(now), deadlines.later(before, unit, days, dayOf(now)));
        Instant warnAt = deadlines.warnAt(later, unit, dayOf(now));
        return new DeadlineResumed(
                clueId,
                limit.clockId(),
                unit,
                later.ruleId(),
                later.ruleVersion(),
                later.calendarVersion(),
                later.provisional(),
                since,
                days,
                before.dueOn(),
                later.dueOn(),
                later.dueAt(),
                warnAt,
                nextRung(limit.withTerm(later, warnAt, now)),
                now);
    }

    /**
     * Its end by the calendar of today, if it was counted by another and is not over. No revision makes anybody late: an end that
     * would lie in the past is moved to the day of the revision.
     */
    Optional<DeadlineRecomputed> recompute(String clueId, DeadlineCalculator deadlines, Instant now) {
        Instant asOf = suspendedAt == null ? now : suspendedAt;
        Deadline before = limit.deadline();
        boolean known = deadlines.calendarVersion(dayOf(now), unit).equals(before.calendarVersion());
        if (known || limit.isOverAt(asOf)) {
            return Optional.empty();
        }
        Deadline again = notBefore(dayOf(asOf), counted(deadlines, dayOf(now)));
        Instant warnAt = deadlines.warnAt(again, unit, dayOf(now));
        return Optional.of(new DeadlineRecomputed(
                clueId,
                limit.clockId(),
                unit,
                again.ruleId(),
                again.ruleVersion(),
                before.calendarVersion(),
                again.calendarVersion(),
                again.provisional(),
                before.dueOn(),
                again.dueOn(),
                again.dueAt(),
                warnAt,
                suspendedAt == null ? nextRung(limit.recounted(again, warnAt)) : null,
                now));
    }

    private Deadline counted(DeadlineCalculator deadlines, LocalDate today) {
        Deadline end = deadlines.again(limit.deadline(), unit, today);
        if (askedFor != null && askedFor.isBefore(end.dueOn())) {
            end = endingOn(askedFor, end);
        }
        for (int days : moves) {
            end = deadlines.later(end, unit, days, today);
        }
        return end;
    }

    private static Deadline notBefore(LocalDate day, Deadline end) {
        return end.isExact() || !end.dueOn().isBefore(day) ? end : endingOn(day, end);
    }

    /** The limit with another last day, whatever its rule says. */
    static Deadline endingOn(LocalDate day, Deadline byRule) {
        return new Deadline(
                byRule.ruleId(),
                byRule.ruleVersion(),
                byRule.calendarVersion(),
                false,
                byRule.startedAt(),
                day,
                day.plusDays(1).atStartOfDay(Deadline.ZONE).toInstant());
    }

    /** The event that tells a rung. */
    ClueEvent told(String clueId, String clueNo, Rung rung, Instant now) {
        Deadline due = limit.deadline();
        String clock = limit.clockId();
        Instant next = limit.reached(rung).nextRungAt().orElse(null);
        return switch (rung) {
            case WARNED -> new DeadlineWarned(clueId, clock, unit, due.ruleId(), due.dueOn(), due.dueAt(), now, next);
            case DUE -> new DeadlineFellDue(clueId, clock, unit, due.ruleId(), due.dueOn(), due.dueAt(), now, next);
            case BREACHED ->
                new DeadlineBreached(clueId, clueNo, clock, unit, due.ruleId(), due.dueOn(), due.dueAt(), now);
            case WEEK_LATE -> new DeadlineOverdue(clueId, clock, unit, due.ruleId(), due.dueOn(), due.dueAt(), now);
            case HALF, SEVEN_DAYS, THREE_DAYS, ONE_DAY ->
                new DeadlineNeared(
                        clueId,
                        clock,
                        unit,
                        due.ruleId(),
                        rung.name(),
                        due.dueOn(),
                        due.dueAt(),
                        now,
                        Objects.requireNonNull(next, "a breach comes after every warning"));
        };
    }

    /** Its act was done. */
    DeadlineMet met(String clueId, Instant now) {
        Deadline due = limit.deadline();
        boolean late = limit.isBreached() || suspendedAt == null && !due.isMetAt(now);
        return new DeadlineMet(clueId, limit.clockId(), unit, due.ruleId(), due.dueOn(), due.dueAt(), late, now);
    }

    RunningClock reached(Rung rung) {
        return new RunningClock(limit.reached(rung), unit, askedFor, moves, extensions, suspendedAt);
    }

    RunningClock after(DeadlineExtended e) {
        Deadline later = ending(e.ruleVersion(), e.calendarVersion(), e.provisional(), e.dueOn(), e.dueAt());
        return new RunningClock(
                limit.withTerm(later, e.warnAt(), e.extendedAt()),
                unit,
                askedFor,
                movedBy(e.days()),
                e.extension(),
                suspendedAt);
    }

    RunningClock after(DeadlineSuspended e) {
        return new RunningClock(limit, unit, askedFor, moves, extensions, e.suspendedAt());
    }

    RunningClock after(DeadlineResumed e) {
        Deadline later = ending(e.ruleVersion(), e.calendarVersion(), e.provisional(), e.dueOn(), e.dueAt());
        return new RunningClock(
                limit.withTerm(later, e.warnAt(), e.resumedAt()), unit, askedFor, movedBy(e.days()), extensions, null);
    }

    RunningClock after(DeadlineRecomputed e) {
        Deadline again = ending(e.ruleVersion(), e.calendarVersion(), e.provisional(), e.dueOn(), e.dueAt());
        return new RunningClock(limit.recounted(again, e.warnAt()), unit, askedFor, moves, extensions, suspendedAt);
    }

    private Deadline ending(int ruleVersion, String calendar, boolean provisional, LocalDate dueOn, Instant dueAt) {
        Deadline before = limit.deadline();
        return new Deadline(before.ruleId(), ruleVersion, calendar, provisional, before.startedAt(), dueOn, dueAt);
    }

    private List<Integer> movedBy(int days) {
        return Stream.concat(moves.stream(), Stream.of(days)).toList();
    }

    private static Instant nextRung(TimeLimit running) {
        return running.nextRungAt().orElseThrow();
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Deadline.ZONE);
    }
}
