package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueHistory.CITY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.COUNTY_DESK;
import static io.bihuan.clue.write.ClueHistory.COUNTY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.COUNTY_POLICE;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DIVISION;
import static io.bihuan.clue.write.ClueHistory.NEIGHBOUR_OFFICER;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.PROVINCIAL_DESK;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueElevated;
import io.bihuan.clue.events.ClueLowered;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ClueNo;
import io.bihuan.clue.model.Ladder;
import io.bihuan.clue.model.MatterClass;
import io.bihuan.clue.model.ReporterMode;
import io.bihuan.clue.model.SignoffDirectory;
import io.bihuan.clue.model.SourceClass;
import io.bihuan.clue.write.acknowledgereceipt.AcknowledgeReceipt;
import io.bihuan.clue.write.dispatchclue.DispatchClue;
import io.bihuan.clue.write.elevateclue.ElevateClue;
import io.bihuan.clue.write.lowerclue.LowerClue;
import io.bihuan.clue.write.registerclue.RegisterClue;
import io.bihuan.clue.write.triageclue.TriageClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.AggregatesInMemory;
import io.bihuan.testkit.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everybody raises and lowers in any order: a grade falls only where it was set, or above (F05, I11). */
class RandomGradesTest {

    static final Set<Class<?>> OF_GRADES = Set.of(ClueElevated.class, ClueLowered.class);

    private static final int LIVES = 60;
    private static final int COMMANDS = 80;
    private static final List<Actor> ACTORS =
            List.of(DESK, PROVINCIAL_DESK, COUNTY_DESK, CITY_OFFICER, COUNTY_OFFICER, NEIGHBOUR_OFFICER);

    @BeforeAll
    static void without_axons_advertisement() {
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @Test
    void a_grade_falls_only_where_it_was_set_or_above() {
        Set<Class<?>> seen = new HashSet<>();
        Set<String> lowerers = new HashSet<>();
        for (int seed = 0; seed < LIVES; seed++) {
            List<Object> life = live(new Random(seed));
            assertThat(life).as("life %s", seed).satisfies(RandomGradesTest::isAllowed);
            life.forEach(event -> seen.add(event.getClass()));
            life.stream()
                    .filter(ClueLowered.class::isInstance)
                    .forEach(event -> lowerers.add(((ClueLowered) event).gradedBy()));
        }
        assertThat(seen).containsAll(OF_GRADES);
        assertThat(lowerers).contains(COUNTY_POLICE, DESK.unit(), PROVINCIAL_DESK.unit());
    }

    /** Who set each grade that stands; written down again here, not taken from the code under test. */
    private static void isAllowed(List<? extends Object> life) {
        TreeMap<ClueGrade, String> setters = new TreeMap<>();
        for (Object event : life) {
            if (event instanceof ClueTriaged e) {
                setters.put(ClueGrade.valueOf(e.grade()), DESK.unit());
            } else if (event instanceof ClueElevated e) {
                assertThat(e.gradedBy()).isNotEqualTo(NEIGHBOUR_OFFICER.unit());
                assertThat(ClueGrade.valueOf(e.from())).isEqualTo(setters.lastKey());
                assertThat(ClueGrade.valueOf(e.grade())).isGreaterThan(setters.lastKey());
                setters.put(ClueGrade.valueOf(e.grade()), e.gradedBy());
            } else if (event instanceof ClueLowered e) {
                ClueGrade grade = ClueGrade.valueOf(e.grade());
                assertThat(grade).isLessThan(setters.lastKey());
                Map<ClueGrade, String> takenBack = setters.tailMap(grade, false);
                assertThat(takenBack.values())
                        .allMatch(setter -> level(e.gradedBy()).isAtLeast(level(setter)));
                takenBack.clear();
                setters.putIfAbsent(grade, e.gradedBy());
            }
        }
    }

    private static Level level(String unit) {
        return Objects.requireNonNull(
                UnitRegistry.bundled().byId(unit, LocalDate.parse("2024-09-10")).level());
    }

    private static List<Object> live(Random random) {
        MovableClock clock = MovableClock.at("2024-09-10T10:02:00+08:00");
        try (AggregatesInMemory clues = AggregatesInMemory.with(
                SignoffDirectory.class, Ladders.none(), clock, Aggregates.deadlines(), Clue.class)) {
            clues.send(new RegisterClue(
                    CLUE,
                    new ClueNo(NO),
                    "tip-1",
                    SourceClass.MASS_REPORT,
                    clock.instant(),
                    ReporterMode.REAL_NAME,
                    DIVISION,
                    "自然资源",
                    DESK));
            clues.send(new TriageClue(
                    CLUE,
                    "o-desk-9",
                    MatterClass.ORG_CRIME,
                    Ladder.HEI,
                    "自然资源",
                    pick(random, List.of(ClueGrade.values())),
                    List.of(),
                    false,
                    DESK));
            int sent = random.nextInt(COMMANDS);
            for (int i = 0; i < COMMANDS; i++) {
                clock.advance(Duration.ofMinutes(random.nextInt(30)));
                if (i == sent) {
                    LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
                    clues.send(new DispatchClue(CLUE, COUNTY_POLICE, today.plusDays(30), DESK));
                }
                clues.send(command(random));
            }
            return clues.events(CLUE);
        }
    }

    private static Object command(Random random) {
        Actor actor = pick(random, ACTORS);
        ClueGrade grade = pick(random, List.of(ClueGrade.values()));
        return switch (random.nextInt(7)) {
            case 0, 1, 2 -> new ElevateClue(CLUE, grade, "D-1", actor);
            case 3, 4, 5 -> new LowerClue(CLUE, grade, "D-1", actor);
            default -> new AcknowledgeReceipt(CLUE, COUNTY_OFFICER);
        };
    }

    private static <T> T pick(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
