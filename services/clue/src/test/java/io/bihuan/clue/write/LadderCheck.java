package io.bihuan.clue.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueRecalled;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.ClueReturned;
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
import io.bihuan.clue.events.OfferLapsed;
import io.bihuan.clue.events.OfferWithdrawn;
import io.bihuan.kernel.time.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows every clock of a life: each rung once in each term and in time, half of the time and a breach once at all; no extension
 * comes late, ends earlier, or is one too many; nothing rings while a clock stands still or after its end; a breach stays.
 */
final class LadderCheck {

    private final Map<String, Followed> running = new HashMap<>();

    /** What is known of a clock that runs. */
    private static final class Followed {

        private final Set<String> told = new HashSet<>();
        private Instant warnAt;
        private LocalDate dueOn;
        private Instant dueAt;
        private int extensions;
        private boolean suspended;

        private Followed(DeadlineStarted e) {
            warnAt = e.warnAt();
            dueOn = e.dueOn();
            dueAt = e.dueAt();
        }

        private boolean breached() {
            return told.contains("BREACHED");
        }

        private void tells(String rung, Instant at, Instant notBefore, Instant itsDueAt) {
            assertThat(suspended).as("%s while it stands still", rung).isFalse();
            assertThat(told.add(rung)).as("%s once", rung).isTrue();
            assertThat(at).isAfterOrEqualTo(notBefore);
            assertThat(itsDueAt).isEqualTo(dueAt);
            assertThat(breached() && !Set.of("BREACHED", "WEEK_LATE").contains(rung))
                    .as("%s after the breach", rung)
                    .isFalse();
        }

        private void ends(LocalDate before, LocalDate newDueOn, Instant newDueAt, Instant newWarnAt) {
            assertThat(breached()).as("what is breached does not move").isFalse();
            assertThat(before).isEqualTo(dueOn);
            dueOn = newDueOn;
            dueAt = newDueAt;
            warnAt = newWarnAt;
        }

        private void beginsATerm() {
            told.removeIf(rung -> !rung.equals("HALF"));
            told.add("HALF");
        }
    }

    void check(List<? extends Object> life) {
        life.forEach(this::follow);
    }

    private void follow(Object event) {
        if (event instanceof DeadlineStarted e) {
            assertThat(running).doesNotContainKey(e.clock());
            assertThat(e.dueOn()).isBeforeOrEqualTo(e.ruleDueOn());
            running.put(e.clock(), new Followed(e));
        } else if (event instanceof DeadlineMet e) {
            Followed clock = running.remove(e.clock());
            assertThat(e.late()).isEqualTo(!e.metAt().isBefore(clock.dueAt));
            assertThat(clock.breached()).as("late exactly if breached").isEqualTo(e.late());
        } else if (event instanceof ClueReturned
                || event instanceof ClueRecalled
                || event instanceof ClueRedispatched
                || event instanceof OfferLapsed
                || event instanceof OfferWithdrawn withdrawn && !withdrawn.ofReturn()
                || event instanceof ClueReopened) {
            running.clear();
        } else {
            followRung(event);
            followMove(event);
        }
    }

    private void followRung(Object event) {
        if (event instanceof DeadlineNeared e) {
            Duration left = e.rung().equals("HALF") ? Duration.ofDays(9_999) : Duration.ofDays(days(e.rung()));
            running.get(e.clock())
                    .tells(e.rung(), e.nearedAt(), startOf(e.dueOn()).minus(left), e.dueAt());
        } else if (event instanceof DeadlineWarned e) {
            Followed clock = running.get(e.clock());
            clock.tells("WARNED", e.warnedAt(), clock.warnAt, e.dueAt());
        } else if (event instanceof DeadlineFellDue e) {
            running.get(e.clock()).tells("DUE", e.fellDueAt(), startOf(e.dueOn()), e.dueAt());
        } else if (event instanceof DeadlineBreached e) {
            running.get(e.clock()).tells("BREACHED", e.breachedAt(), e.dueAt(), e.dueAt());
        } else if (event instanceof DeadlineOverdue e) {
            Followed clock = running.get(e.clock());
            assertThat(clock.breached()).isTrue();
            clock.tells("WEEK_LATE", e.toldAt(), e.dueAt().plus(Duration.ofDays(7)), e.dueAt());
        }
    }

    private void followMove(Object event) {
        if (event instanceof DeadlineExtended e) {
            Followed clock = running.get(e.clock());
            assertThat(e.extendedAt()).as("in time").isBefore(clock.dueAt);
            assertThat(e.dueOn()).as("never earlier").isAfter(e.dueBefore());
            assertThat(e.days()).isBetween(1, 30);
            assertThat(e.extension())
                    .as("no more than the rule")
                    .isEqualTo(++clock.extensions)
                    .isEqualTo(1);
            clock.ends(e.dueBefore(), e.dueOn(), e.dueAt(), e.warnAt());
            clock.beginsATerm();
        } else if (event instanceof DeadlineSuspended e) {
            assertThat(running.get(e.clock()).suspended).isFalse();
            assertThat(running.get(e.clock()).breached()).isFalse();
            running.get(e.clock()).suspended = true;
        } else if (event instanceof DeadlineResumed e) {
            Followed clock = running.get(e.clock());
            assertThat(clock.suspended).isTrue();
            assertThat(e.dueOn()).as("never earlier").isAfterOrEqualTo(e.dueBefore());
            assertThat(e.resumedAt()).as("it does not resume too late").isBefore(e.dueAt());
            clock.suspended = false;
            clock.ends(e.dueBefore(), e.dueOn(), e.dueAt(), e.warnAt());
            clock.beginsATerm();
        } else if (event instanceof DeadlineRecomputed e) {
            Followed clock = running.get(e.clock());
            assertThat(e.calendarVersion()).isNotEqualTo(e.calendarBefore());
            assertThat(clock.suspended || e.recomputedAt().isBefore(e.dueAt()))
                    .as("nobody is made late")
                    .isTrue();
            clock.ends(e.dueBefore(), e.dueOn(), e.dueAt(), e.warnAt());
        }
    }

    private static int days(String rung) {
        return switch (rung) {
            case "SEVEN_DAYS" -> 7;
            case "THREE_DAYS" -> 3;
            case "ONE_DAY" -> 1;
            default -> throw new IllegalArgumentException(rung);
        };
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Deadline.ZONE).toInstant();
    }
}
