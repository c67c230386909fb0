package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueHistory.CITY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.COUNTY_OFFICER;
import static io.bihuan.clue.write.ClueHistory.COUNTY_POLICE;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DIVISION;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.PROVINCIAL_DESK;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ConclusionFrozen;
import io.bihuan.clue.events.ConclusionSigned;
import io.bihuan.clue.events.ReverificationOrdered;
import io.bihuan.clue.events.SignatureRefused;
import io.bihuan.clue.events.SignoffChainCompleted;
import io.bihuan.clue.events.SubstituteDesignated;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ClueNo;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.ConclusionText;
import io.bihuan.clue.model.Ladder;
import io.bihuan.clue.model.MatterClass;
import io.bihuan.clue.model.MeasureKind;
import io.bihuan.clue.model.RecusalGround;
import io.bihuan.clue.model.ReporterMode;
import io.bihuan.clue.model.Shortcoming;
import io.bihuan.clue.model.SignOpinion;
import io.bihuan.clue.model.SignoffDirectory;
import io.bihuan.clue.model.SignoffLadder;
import io.bihuan.clue.model.SourceClass;
import io.bihuan.clue.write.acknowledgereceipt.AcknowledgeReceipt;
import io.bihuan.clue.write.approveverificationstart.ApproveVerificationStart;
import io.bihuan.clue.write.confirmconclusion.ConfirmConclusion;
import io.bihuan.clue.write.designatesubstitute.DesignateSubstitute;
import io.bihuan.clue.write.dispatchclue.DispatchClue;
import io.bihuan.clue.write.orderreverification.OrderReverification;
import io.bihuan.clue.write.recordmeasure.RecordMeasure;
import io.bihuan.clue.write.refusesignature.RefuseSignature;
import io.bihuan.clue.write.registerclue.RegisterClue;
import io.bihuan.clue.write.signconclusion.SignConclusion;
import io.bihuan.clue.write.submitconclusion.SubmitConclusion;
import io.bihuan.clue.write.triageclue.TriageClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.AggregatesInMemory;
import io.bihuan.testkit.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Officers who submit, sign, refuse, name substitutes and pass gates in any order (F07, I6). Whatever they do, nobody's name stands in
 * two slots of one text, slots are signed from the bottom up, and what is concluded is the text that all of them signed.
 */
class RandomSigningTest {

    /** What only happens where there is a ladder. */
    static final Set<Class<?>> OF_A_LADDER = Set.of(
            ConclusionSigned.class, SignatureRefused.class, SubstituteDesignated.class, SignoffChainCompleted.class);

    private static final int LIVES = 60;
    private static final int COMMANDS = 250;
    private static final int SLOTS = 3;
    private static final SignoffDirectory COUNTY = new Ladders(
            Map.of(
                    COUNTY_POLICE,
                    new SignoffLadder(
                            "five-chiefs", 1, Ladders.FIVE_CHIEFS.slots().subList(0, SLOTS))),
            Map.of());

    @BeforeAll
    static void without_axons_advertisement() {
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @Test
    void no_order_of_signing_puts_a_name_twice_skips_a_slot_or_concludes_another_text() {
        Set<Class<?>> seen = new HashSet<>();
        for (int seed = 0; seed < LIVES; seed++) {
            List<Object> life = live(new Random(seed));
            assertThat(life).as("life %s", seed).satisfies(RandomSigningTest::isAllowed);
            life.forEach(event -> seen.add(event.getClass()));
        }
        assertThat(seen).containsAll(OF_A_LADDER).contains(ClueConcluded.class, ReverificationOrdered.class);
    }

    private static List<Object> live(Random random) {
        MovableClock clock = MovableClock.at("2024-09-10T10:02:00+08:00");
        try (AggregatesInMemory clues =
                AggregatesInMemory.with(SignoffDirectory.class, COUNTY, clock, Aggregates.deadlines(), Clue.class)) {
            verified(clock).forEach(command -> assertThat(clues.send(command)).isEmpty());
            for (int i = 0; i < COMMANDS; i++) {
                clock.advance(Duration.ofMinutes(7));
                clues.send(command(random));
            }
            return clues.events(CLUE);
        }
    }

    private static List<Object> verified(MovableClock clock) {
        LocalDate dueOn = LocalDate.parse("2024-12-20");
        return List.of(
                new RegisterClue(
                        CLUE,
                        new ClueNo(NO),
                        "tip-1",
                        SourceClass.MASS_REPORT,
                        clock.instant(),
                        ReporterMode.ANONYMOUS,
                        DIVISION,
                        "自然资源",
                        DESK),
                new TriageClue(
                        CLUE,
                        "o-desk-9",
                        MatterClass.ORG_CRIME,
                        Ladder.HEI,
                        "自然资源",
                        ClueGrade.GENERAL,
                        List.of(),
                        DESK),
                new DispatchClue(CLUE, COUNTY_POLICE, dueOn, DESK),
                new AcknowledgeReceipt(CLUE, COUNTY_OFFICER),
                new ApproveVerificationStart(CLUE, List.of("o-1", "o-2"), CITY_OFFICER));
    }

    /** What the property says, told from the events alone. */
    private static void isAllowed(List<? extends Object> life) {
        String frozen = "";
        List<ConclusionSigned> counted = new ArrayList<>();
        Map<Integer, String> substitutes = new HashMap<>();
        boolean complete = false;
        for (Object event : life) {
            if (event instanceof ConclusionFrozen e) {
                frozen = e.textHash();
                counted.clear();
                substitutes.clear();
                complete = false;
            } else if (event instanceof SubstituteDesignated e) {
                substitutes.put(e.slot(), e.substitute());
            } else if (event instanceof ConclusionSigned e) {
                assertThat(e.slot()).isEqualTo(counted.size() + 1).isLessThanOrEqualTo(SLOTS);
                assertThat(e.textHash()).isEqualTo(frozen);
                assertThat(counted).extracting(ConclusionSigned::signedBy).doesNotContain(e.signedBy());
                assertThat(e.substitute()).isEqualTo(substitutes.containsKey(e.slot()));
                assertThat(substitutes.getOrDefault(e.slot(), e.signedBy())).isEqualTo(e.signedBy());
                counted.add(e);
            } else if (event instanceof SignoffChainCompleted e) {
                assertThat(counted).hasSize(SLOTS);
                assertThat(e.textHash()).isEqualTo(frozen);
                complete = true;
            } else if (event instanceof SignatureRefused || event instanceof ReverificationOrdered) {
                counted.clear();
                complete = false;
            } else if (event instanceof ClueConcluded e) {
                assertThat(complete).isTrue();
                assertThat(counted).hasSize(SLOTS);
                assertThat(hashes(e)).contains(frozen);
                assertThat(counted).extracting(ConclusionSigned::textHash).containsOnly(frozen);
                assertThat(counted).extracting(ConclusionSigned::signedBy).doesNotContain(e.confirmedBy());
            }
        }
    }

    private static List<String> hashes(ClueConcluded concluded) {
        return List.of("B-1", "B-2").stream()
                .map(report -> new ConclusionText(CLUE, concluded.kind(), concluded.ladder(), report).hash())
                .toList();
    }

    /** Mostly signatures, by few enough officers that they get in each other's way. */
    private static Object command(Random random) {
        ConclusionKind kind = pick(random, ConclusionKind.TRUE, ConclusionKind.UNPROVEN);
        String report = pick(random, "B-1", "B-2");
        String text = new ConclusionText(CLUE, kind.name(), "NONE", report).hash();
        int slot = 1 + random.nextInt(SLOTS + 1);
        Actor chief = new Actor("o-" + random.nextInt(5), COUNTY_POLICE, "POLICE", Level.COUNTY);
        return switch (random.nextInt(40)) {
            case 0 ->
                new RecordMeasure(
                        CLUE, MeasureKind.INQUIRY, ClueHistory.at("2024-09-10T10:03"), "K-1", null, COUNTY_OFFICER);
            case 1, 2, 3 -> new SubmitConclusion(CLUE, kind, Ladder.NONE, report, COUNTY_OFFICER);
            case 4 -> new RefuseSignature(CLUE, slot, pick(random, Shortcoming.values()), chief);
            case 5, 6 ->
                new DesignateSubstitute(
                        CLUE, slot, chief.officer(), RecusalGround.INTEREST, pick(random, CITY_OFFICER, chief));
            case 7, 8 -> new ConfirmConclusion(CLUE, pick(random, DESK, PROVINCIAL_DESK, chief));
            case 9 -> new OrderReverification(CLUE, pick(random, Shortcoming.values()), pick(random, DESK, chief));
            default -> new SignConclusion(CLUE, slot, text, pick(random, SignOpinion.values()), chief);
        };
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
