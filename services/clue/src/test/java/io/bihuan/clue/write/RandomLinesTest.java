package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.CRIME_NO;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DISCIPLINE;
import static io.bihuan.clue.write.ClueHistory.DISCIPLINE_NO;
import static io.bihuan.clue.write.ClueHistory.DIVISION;
import static io.bihuan.clue.write.ClueHistory.NO;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueLineClosed;
import io.bihuan.clue.events.ClueLineReopened;
import io.bihuan.clue.events.ClueLoopClosed;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.ClueSplit;
import io.bihuan.clue.events.DisciplineLineConcluded;
import io.bihuan.clue.events.DisciplineLineRegistered;
import io.bihuan.clue.events.OfficialImplicated;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ClueNo;
import io.bihuan.clue.model.Ladder;
import io.bihuan.clue.model.MatterClass;
import io.bihuan.clue.model.ReopenGround;
import io.bihuan.clue.model.ReporterMode;
import io.bihuan.clue.model.SignoffDirectory;
import io.bihuan.clue.model.SourceClass;
import io.bihuan.clue.write.closeloop.CloseLoop;
import io.bihuan.clue.write.dispatchclue.DispatchClue;
import io.bihuan.clue.write.noteline.NoteLine;
import io.bihuan.clue.write.registerclue.RegisterClue;
import io.bihuan.clue.write.reopenclue.ReopenClue;
import io.bihuan.clue.write.splitclue.SplitClue;
import io.bihuan.clue.write.triageclue.TriageClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.AggregatesInMemory;
import io.bihuan.testkit.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lines that close, open and close again in any order, are noted late or twice, while desks ask for what they like (I4, I8). */
class RandomLinesTest {

    static final Set<Class<?>> OF_TWO_LINES = Set.of(
            OfficialImplicated.class,
            ClueSplit.class,
            DisciplineLineRegistered.class,
            DisciplineLineConcluded.class,
            ClueLineClosed.class,
            ClueLineReopened.class);

    private static final int LIVES = 40;
    private static final int COMMANDS = 60;
    private static final Actor POLICY = Actor.system("when-line-closed-then-note-on-parent");

    @BeforeAll
    static void without_axons_advertisement() {
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @Test
    void no_parent_closes_before_both_of_its_lines() {
        Set<Class<?>> seen = new HashSet<>();
        for (int seed = 0; seed < LIVES; seed++) {
            List<Object> life = live(new Random(seed));
            assertThat(life).as("life %s", seed).satisfies(RandomLinesTest::isAllowed);
            life.forEach(event -> seen.add(event.getClass()));
        }
        assertThat(seen).contains(ClueSplit.class, ClueLoopClosed.class, ClueLineReopened.class);
    }

    private static void isAllowed(List<? extends Object> life) {
        Set<String> closed = new HashSet<>();
        for (Object event : life) {
            assertThat(event).isNotInstanceOfAny(ClueDispatched.class, ClueReopened.class);
            if (event instanceof ClueLineClosed line) {
                assertThat(closed.add(line.line())).isTrue();
            } else if (event instanceof ClueLineReopened line) {
                assertThat(closed.remove(line.line())).isTrue();
            } else if (event instanceof ClueLoopClosed) {
                assertThat(closed).containsExactlyInAnyOrder("CRIME", "DISCIPLINE");
            }
        }
    }

    private static List<Object> live(Random random) {
        MovableClock clock = MovableClock.at("2024-09-10T10:02:00+08:00");
        try (AggregatesInMemory clues = AggregatesInMemory.with(
                SignoffDirectory.class, Ladders.none(), clock, Aggregates.deadlines(), Clue.class)) {
            clues.send(register(clock));
            clues.send(triage());
            for (int i = 0; i < COMMANDS; i++) {
                clock.advance(Duration.ofHours(random.nextInt(30)));
                clues.send(command(random, LocalDate.ofInstant(clock.instant(), Deadline.ZONE)));
            }
            return clues.events(CLUE);
        }
    }

    private static Object command(Random random, LocalDate today) {
        LocalDate dueOn = today.plusDays(30);
        return switch (random.nextInt(10)) {
            case 0 -> new DispatchClue(CLUE, CITY_POLICE, dueOn, DESK);
            case 1, 2 -> new SplitClue(CLUE, CRIME_NO, DISCIPLINE_NO, DISCIPLINE, dueOn, DESK);
            case 3 -> new CloseLoop(CLUE, DESK);
            case 4 -> new ReopenClue(CLUE, ReopenGround.NEW_FACTS, "J-1", DESK);
            default ->
                new NoteLine(CLUE, random.nextBoolean() ? Line.CRIME : Line.DISCIPLINE, random.nextInt(3) > 0, POLICY);
        };
    }

    private static RegisterClue register(MovableClock clock) {
        return new RegisterClue(
                CLUE,
                new ClueNo(NO),
                "tip-1",
                SourceClass.MASS_REPORT,
                clock.instant(),
                ReporterMode.REAL_NAME,
                DIVISION,
                "自然资源",
                DESK);
    }

    private static TriageClue triage() {
        return new TriageClue(
                CLUE, "o-desk-9", MatterClass.ORG_CRIME, Ladder.HEI, "自然资源", ClueGrade.KEY, List.of(), true, DESK);
    }
}
