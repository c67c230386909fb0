package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.PROVINCIAL_DESK;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.FeedbackChannel;
import io.bihuan.clue.model.FeedbackOutcome;
import io.bihuan.clue.model.Ladder;
import io.bihuan.clue.model.MatterClass;
import io.bihuan.clue.model.MergeGround;
import io.bihuan.clue.model.SignoffDirectory;
import io.bihuan.clue.model.UnmergeReason;
import io.bihuan.clue.write.acknowledgereceipt.AcknowledgeReceipt;
import io.bihuan.clue.write.approveverificationstart.ApproveVerificationStart;
import io.bihuan.clue.write.declareconflict.DeclareConflict;
import io.bihuan.clue.write.dispatchclue.DispatchClue;
import io.bihuan.clue.write.mergeclue.MainClue;
import io.bihuan.clue.write.mergeclue.MergeClue;
import io.bihuan.clue.write.notemerge.NoteMerge;
import io.bihuan.clue.write.recordfeedback.MainResult;
import io.bihuan.clue.write.recordfeedback.RecordFeedback;
import io.bihuan.clue.write.ringclock.RingClock;
import io.bihuan.clue.write.triageclue.TriageClue;
import io.bihuan.clue.write.unmergeclue.UnmergeClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.AggregatesInMemory;
import io.bihuan.testkit.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random lives of clues that were merged and unmerged on one day, before and after, for tests of what must be as it was. */
public final class MergedLives {

    private static final int LIVES = 120;
    private static final Actor POLICY = Actor.system("when-clue-merged-then-note-on-main");
    private static final ConflictSet EVERYBODY = new ConflictSet(
            Set.of(),
            Set.of(ClueHistory.COUNTY_POLICE, ClueHistory.STATION, ClueHistory.NEIGHBOUR_POLICE),
            Set.of("o-county-1"));

    private MergedLives() {}

    /**
     * One life.
     *
     * @param before until it was merged
     * @param merged until it was unmerged
     * @param after all of it
     */
    public record Life(List<ClueEvent> before, List<ClueEvent> merged, List<ClueEvent> after) {}

    /**
     * Of clues that were worked on in another; nothing happened to them meanwhile, whatever was tried but declaring conflicts, and but telling the
     * reporters of some of them what came of the other.
     */
    public static Stream<Life> ofTheMerged() {
        return Made.OF_THE_MERGED.stream();
    }

    /** Of clues in which another was worked on. */
    public static Stream<Life> ofTheMain() {
        return Made.OF_THE_MAIN.stream();
    }

    /** Lived once for all tests. */
    private static final class Made {

        private static final List<Life> OF_THE_MERGED = lives(
                new MergeClue(CLUE, main(), MergeGround.SAME_EVENT, PROVINCIAL_DESK),
                new UnmergeClue(CLUE, main(), UnmergeReason.WRONGLY_MERGED, PROVINCIAL_DESK),
                true);

        private static final List<Life> OF_THE_MAIN = lives(
                new NoteMerge(CLUE, "clue-2", "XS-2", "SAME_EVENT", true, POLICY),
                new NoteMerge(CLUE, "clue-2", "XS-2", "WRONGLY_MERGED", false, POLICY),
                false);
    }

    static MainClue main() {
        return new MainClue("clue-main", "XS-1", ClueStatus.VERIFYING, Line.CRIME, ClueHistory.DESK.unit(), EVERYBODY);
    }

    private static List<Life> lives(Object merge, Object unmerge, boolean others) {
        return IntStream.range(0, LIVES)
                .boxed()
                .flatMap(seed -> live(new Random(seed), merge, unmerge, others))
                .toList();
    }

    private static Stream<Life> live(Random random, Object merge, Object unmerge, boolean others) {
        MovableClock clock = MovableClock.at("2024-09-10T10:02:00+08:00");
        try (AggregatesInMemory clues = AggregatesInMemory.with(
                SignoffDirectory.class, Ladders.none(), clock, Aggregates.deadlines(), Clue.class)) {
            clues.send(RandomLivesTest.register(random, clock.instant()));
            boolean begun = random.nextBoolean();
            if (begun) {
                begin(clues, clock);
            }
            int commands = random.nextInt(begun ? 30 : 90);
            for (int i = 0; i < commands; i++) {
                clock.advance(Duration.ofHours(random.nextInt(random.nextInt(25) == 0 ? 300 : 8)));
                clues.send(anything(random, clues, clock));
            }
            for (ClueClock each : ClueClock.values()) {
                clues.send(new RingClock(CLUE, each.name(), POLICY));
            }
            List<ClueEvent> before = events(clues);
            if (clues.send(merge).isPresent()) {
                assertThat(events(clues)).isEqualTo(before);
                return Stream.of();
            }
            List<ClueEvent> merged = events(clues);
            for (int i = 0; others && i < 20; i++) {
                Object tried = anything(random, clues, clock);
                if (!(tried instanceof DeclareConflict)) {
                    clues.send(tried);
                }
                assertThat(events(clues)).isEqualTo(merged);
            }
            if (others && random.nextBoolean()) {
                clock.advance(Duration.ofMinutes(1));
                assertThat(clues.send(tellReporters(clock))).isEmpty();
                merged = events(clues);
            }
            assertThat(clues.send(unmerge)).isEmpty();
            return Stream.of(new Life(before, merged, events(clues)));
        }
    }

    private static RecordFeedback tellReporters(MovableClock clock) {
        MainResult result = new MainResult(main().clueId(), clock.instant());
        return new RecordFeedback(
                CLUE, FeedbackOutcome.FED_BACK, FeedbackChannel.LETTER, null, result, List.of(), PROVINCIAL_DESK);
    }

    /** Until it is verified, so that not every life depends on chance for that. */
    private static void begin(AggregatesInMemory clues, MovableClock clock) {
        LocalDate dueOn = LocalDate.ofInstant(clock.instant(), Deadline.ZONE).plusDays(60);
        clues.send(new TriageClue(
                CLUE,
                "o-desk-9",
                MatterClass.ORG_CRIME,
                Ladder.HEI,
                "自然资源",
                ClueGrade.KEY,
                List.of(),
                ClueHistory.DESK));
        clues.send(new DispatchClue(CLUE, ClueHistory.CITY_POLICE, dueOn, ClueHistory.DESK));
        clues.send(new AcknowledgeReceipt(CLUE, ClueHistory.CITY_OFFICER));
        clues.send(new ApproveVerificationStart(CLUE, List.of("o-1", "o-2"), ClueHistory.CITY_OFFICER));
    }

    private static Object anything(Random random, AggregatesInMemory clues, MovableClock clock) {
        return random.nextInt(3) == 0
                ? RandomLivesTest.onwards(random, clues.events(CLUE), clock.instant())
                : RandomLivesTest.command(random, clock.instant());
    }

    private static List<ClueEvent> events(AggregatesInMemory clues) {
        return clues.events(CLUE).stream().map(ClueEvent.class::cast).toList();
    }
}
