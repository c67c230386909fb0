package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueHistory.CITY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.CITY_POLICE;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.NEIGHBOUR_POLICE;
import static io.bihuan.clue.write.ClueHistory.PROVINCIAL_DESK;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueConvertedToCase;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueHandled;
import io.bihuan.clue.events.ClueReferred;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.ReferralAnswered;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.Ladder;
import io.bihuan.clue.model.MatterClass;
import io.bihuan.clue.model.MeasureKind;
import io.bihuan.clue.model.ReferralReply;
import io.bihuan.clue.model.SignoffDirectory;
import io.bihuan.clue.read.StatusAfter;
import io.bihuan.clue.write.acknowledgereceipt.AcknowledgeReceipt;
import io.bihuan.clue.write.approveverificationstart.ApproveVerificationStart;
import io.bihuan.clue.write.closeloop.CloseLoop;
import io.bihuan.clue.write.completehandling.CompleteHandling;
import io.bihuan.clue.write.confirmconclusion.ConfirmConclusion;
import io.bihuan.clue.write.dispatchclue.DispatchClue;
import io.bihuan.clue.write.notereferralreply.NoteReferralReply;
import io.bihuan.clue.write.recordmeasure.RecordMeasure;
import io.bihuan.clue.write.referadministratively.ReferAdministratively;
import io.bihuan.clue.write.submitconclusion.SubmitConclusion;
import io.bihuan.clue.write.triageclue.TriageClue;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.AggregatesInMemory;
import io.bihuan.testkit.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Whoever does what in whatever order with disorder (F23): it never waits again to be organised crime, unless it is verified again
 * on a new basis, and it does not end before the administrative channel had it and answered.
 */
class DisorderPropertiesTest {

    private static final int COMMANDS = 60;
    private static final Set<Class<?>> SEEN = new HashSet<>();

    @Property(tries = 150)
    void disorder_never_returns_to_what_is_pending_and_ends_only_with_its_answer(@ForAll long seed) {
        List<ClueEvent> life = live(new Random(seed));
        ClueStatus status = ClueStatus.REGISTERED;
        boolean disorder = false;
        boolean settled = false;
        boolean referred = false;
        String caseId = null;
        for (ClueEvent event : life) {
            SEEN.add(event.getClass());
            status = StatusAfter.of(event, status);
            if (event instanceof ClueConcluded concluded) {
                disorder = concluded.ladder().equals("LUAN");
                referred = false;
                settled = false;
            } else if (event instanceof ClueReopened) {
                disorder = false;
            } else if (event instanceof ClueReferred) {
                assertThat(disorder).isTrue();
                assertThat(settled).isFalse();
                referred = true;
            } else if (event instanceof ReferralAnswered answered) {
                assertThat(referred).isTrue();
                settled = !answered.reply().equals("NOT_COMPETENT");
            } else if (event instanceof ClueConvertedToCase converted) {
                assertThat(referred && disorder)
                        .as("a case of what was referred")
                        .isFalse();
                caseId = converted.caseId();
            } else if (event instanceof ClueHandled && disorder) {
                assertThat(referred && settled || caseId != null).isTrue();
            }
            if (disorder) {
                assertThat(status.isBefore(ClueStatus.CONCLUDED))
                        .as("pending again by %s", event)
                        .isFalse();
            }
        }
    }

    @AfterContainer
    static void all_of_it_happened() {
        assertThat(SEEN)
                .contains(
                        ClueReferred.class,
                        ReferralAnswered.class,
                        ClueHandled.class,
                        ClueReopened.class,
                        ClueConvertedToCase.class);
    }

    private static List<ClueEvent> live(Random random) {
        System.setProperty("disable-axoniq-console-message", "true");
        MovableClock clock = MovableClock.at("2024-09-10T10:02:00+08:00");
        try (AggregatesInMemory clues = AggregatesInMemory.with(
                SignoffDirectory.class, Ladders.none(), clock, Aggregates.deadlines(), Clue.class)) {
            for (Object command : untilDisorder(random, clock.instant())) {
                clock.advance(Duration.ofHours(1));
                clues.send(command);
            }
            for (int i = 0; i < COMMANDS; i++) {
                clock.advance(Duration.ofHours(random.nextInt(100)));
                clues.send(next(random, clock.instant()));
            }
            return clues.events(CLUE).stream().map(ClueEvent.class::cast).toList();
        }
    }

    private static List<Object> untilDisorder(Random random, Instant from) {
        Instant performed = from.plus(Duration.ofHours(4));
        return List.of(
                RandomLivesTest.register(random, from),
                new TriageClue(
                        CLUE,
                        "o-desk-9",
                        MatterClass.ORG_CRIME,
                        Ladder.HEI,
                        "自然资源",
                        ClueGrade.GENERAL,
                        List.of(),
                        DESK),
                new DispatchClue(CLUE, CITY_POLICE, LocalDate.parse("2024-12-20"), DESK),
                new AcknowledgeReceipt(CLUE, CITY_OFFICER),
                new ApproveVerificationStart(CLUE, List.of("o-1", "o-2"), CITY_OFFICER),
                new RecordMeasure(CLUE, MeasureKind.REPORTER_INTERVIEW, performed, "J-1", null, CITY_OFFICER),
                new RecordMeasure(CLUE, MeasureKind.INSPECTION, performed, "K-1", null, CITY_OFFICER),
                new SubmitConclusion(CLUE, ConclusionKind.NOT_ORG_CRIME, Ladder.LUAN, "B-1", CITY_OFFICER),
                new ConfirmConclusion(CLUE, PROVINCIAL_DESK));
    }

    private static Object next(Random random, Instant now) {
        ReferralReply[] replies = ReferralReply.values();
        return switch (random.nextInt(12)) {
            case 0, 1 -> new ReferAdministratively(CLUE, NEIGHBOUR_POLICE, "Y-1", DESK);
            case 2, 3 -> new NoteReferralReply(CLUE, replies[random.nextInt(replies.length)], "H-1", CITY_OFFICER);
            case 4 -> new CompleteHandling(CLUE, null, "DONE", DESK);
            case 5 -> new CloseLoop(CLUE, PROVINCIAL_DESK);
            default -> RandomLivesTest.command(random, now);
        };
    }
}
