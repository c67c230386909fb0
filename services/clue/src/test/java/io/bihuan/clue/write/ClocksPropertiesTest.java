package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.PROVINCIAL_DESK;
import static io.bihuan.clue.write.ClueHistory.at;
import static org.assertj.core.api.Assertions.assertThat;

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
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ExtensionGround;
import io.bihuan.clue.write.grantextension.GrantExtension;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.kernel.time.Rung;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever happens to a clock in whatever order, at whatever time, its promises hold. */
class ClocksPropertiesTest {

    private static final int LIVES = 3_000;
    private static final int STEPS = 60;
    private static final UnitRegistry UNITS = UnitRegistry.bundled();
    private static final DivisionRegistry DIVISIONS = DivisionRegistry.bundled();
    private static final DeadlineCalculator CALENDARS = RevisedCalendar.from(
            "2024-11-01", "2024-11-20,OFF", "2024-12-12,OFF", "2024-12-13,OFF", "2024-11-09,WORK", "2025-01-18,WORK");

    @Test
    void every_rung_comes_once_no_end_moves_back_no_extension_is_too_many_and_a_breach_stays() {
        Set<Class<?>> seen = new HashSet<>();
        for (int seed = 0; seed < LIVES; seed++) {
            List<ClueEvent> life = live(new Random(seed));
            assertThat(life).as("life %s", seed).satisfies(events -> new LadderCheck().check(events));
            life.forEach(event -> seen.add(event.getClass()));
        }
        assertThat(seen)
                .contains(
                        DeadlineNeared.class,
                        DeadlineWarned.class,
                        DeadlineFellDue.class,
                        DeadlineBreached.class,
                        DeadlineOverdue.class,
                        DeadlineExtended.class,
                        DeadlineSuspended.class,
                        DeadlineResumed.class,
                        DeadlineRecomputed.class,
                        DeadlineMet.class);
    }

    /** After a restart the same events give the same clock: what was told is told, what was not is told then. */
    @Test
    void a_clock_folded_again_tells_nothing_twice() {
        for (int seed = 0; seed < 300; seed++) {
            List<ClueEvent> life = live(new Random(seed));
            Clocks again = folded(life);
            Instant late = at("2026-06-01T00:00");
            List<ClueEvent> told = new ArrayList<>();
            for (int ring = 0; ring < 10; ring++) {
                List<ClueEvent> rung = again.ring("VERIFICATION", late);
                told.addAll(rung);
                again = folded(again, rung);
            }
            assertThat(told).as("life %s", seed).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(2);
            List<ClueEvent> whole = new ArrayList<>(life);
            whole.addAll(told);
            new LadderCheck().check(whole);
        }
    }

    private static List<ClueEvent> live(Random random) {
        Instant now = at("2024-09-12T08:50").plus(Duration.ofHours(random.nextInt(1_000)));
        LocalDate asked = random.nextInt(4) == 0 ? dayOf(now).plusDays(1 + random.nextInt(60)) : null;
        String rule = random.nextBoolean() ? "T08" : random.nextBoolean() ? "T09" : "T13";
        List<ClueEvent> life = new ArrayList<>();
        Clocks clocks = Clocks.none(CLUE, NO);
        List<ClueEvent> news = List.of(clocks.start(ClueClock.VERIFICATION, CITY_POLICE, rule, now, asked, CALENDARS));
        for (int step = 0; step < STEPS && !news.stream().anyMatch(DeadlineMet.class::isInstance); step++) {
            life.addAll(news);
            clocks = folded(clocks, news);
            now = now.plus(Duration.ofMinutes(random.nextInt(random.nextInt(8) == 0 ? 60_000 : 6_000)));
            news = step(random, clocks, now);
        }
        life.addAll(news);
        return life;
    }

    private static List<ClueEvent> step(Random random, Clocks clocks, Instant now) {
        return switch (random.nextInt(20)) {
            case 0, 1 -> extended(random, clocks, now);
            case 2, 3 -> clocks.suspend(ClueClock.VERIFICATION, now);
            case 4, 5, 6 -> clocks.resume(ClueClock.VERIFICATION, CALENDARS, now);
            case 7, 8 -> clocks.recompute("VERIFICATION", CALENDARS, now);
            case 9 ->
                random.nextInt(4) > 0 || clocks.running().get("VERIFICATION").suspendedAt() != null
                        ? List.of()
                        : clocks.meet(ClueClock.VERIFICATION, now);
            default -> clocks.ring("VERIFICATION", now);
        };
    }

    private static List<ClueEvent> extended(Random random, Clocks clocks, Instant now) {
        GrantExtension command = new GrantExtension(
                CLUE,
                ClueClock.VERIFICATION,
                random.nextInt(40),
                ExtensionGround.COMPLEX_FACTS,
                "Y-1",
                PROVINCIAL_DESK);
        try {
            return List.of(clocks.extend(command, new ChainOfCommand(UNITS, DIVISIONS, dayOf(now)), CALENDARS, now));
        } catch (DomainException refused) {
            return List.of();
        }
    }

    private static Clocks folded(List<ClueEvent> events) {
        return folded(Clocks.none(CLUE, NO), events);
    }

    private static Clocks folded(Clocks before, List<ClueEvent> events) {
        Clocks clocks = before;
        for (ClueEvent event : events) {
            clocks = folded(clocks, event);
        }
        return clocks;
    }

    private static Clocks folded(Clocks clocks, ClueEvent event) {
        if (event instanceof DeadlineStarted e) {
            return clocks.after(e);
        }
        if (event instanceof DeadlineExtended e) {
            return clocks.after(e);
        }
        if (event instanceof DeadlineSuspended e) {
            return clocks.after(e);
        }
        if (event instanceof DeadlineResumed e) {
            return clocks.after(e);
        }
        if (event instanceof DeadlineRecomputed e) {
            return clocks.after(e);
        }
        if (event instanceof DeadlineNeared e) {
            return clocks.after(e);
        }
        if (event instanceof DeadlineWarned e) {
            return clocks.reached(e.clock(), Rung.WARNED);
        }
        if (event instanceof DeadlineFellDue e) {
            return clocks.reached(e.clock(), Rung.DUE);
        }
        if (event instanceof DeadlineBreached e) {
            return clocks.reached(e.clock(), Rung.BREACHED);
        }
        if (event instanceof DeadlineOverdue e) {
            return clocks.reached(e.clock(), Rung.WEEK_LATE);
        }
        return event instanceof DeadlineMet e ? clocks.without(e.clock()) : clocks;
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Deadline.ZONE);
    }
}
