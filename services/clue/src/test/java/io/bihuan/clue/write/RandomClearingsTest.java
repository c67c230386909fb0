package io.bihuan.clue.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClarificationApproved;
import io.bihuan.clue.events.ClarificationProposed;
import io.bihuan.clue.events.ClarificationPublished;
import io.bihuan.clue.events.ClearingEvent;
import io.bihuan.clue.events.FalseAccusationReferred;
import io.bihuan.clue.events.TargetConsented;
import io.bihuan.clue.model.ClearingAudience;
import io.bihuan.clue.model.ClearingFinding;
import io.bihuan.clue.model.ClearingForm;
import io.bihuan.clue.model.ClearingTarget;
import io.bihuan.clue.model.ClearingWithdrawal;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.write.approveclarification.ApproveClarification;
import io.bihuan.clue.write.confirmrestoration.ConfirmRestoration;
import io.bihuan.clue.write.proposeclarification.ProposeClarification;
import io.bihuan.clue.write.publishclarification.PublishClarification;
import io.bihuan.clue.write.recordconsent.RecordConsent;
import io.bihuan.clue.write.referfalseaccusation.ReferFalseAccusation;
import io.bihuan.clue.write.ringclarification.RingClarification;
import io.bihuan.clue.write.withdrawclarification.WithdrawClarification;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.AggregatesInMemory;
import io.bihuan.testkit.MovableClock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Officers who do anything in any order: nobody is cleared of what may be true, by those accused, or otherwise than they agreed. */
class RandomClearingsTest {

    private static final int CLEARINGS = 80;
    private static final int COMMANDS = 50;
    private static final String ACCUSED = "990121-GA";
    private static final String IN_CONFLICT = "990121-SHB";
    private static final Set<String> NEVER = Set.of(ACCUSED, "990121103-PCS", IN_CONFLICT);
    private static final ConflictSet CONFLICTS = ReviewGiven.line(IN_CONFLICT);
    private static final List<String> UNITS =
            List.of(ACCUSED, "990121103-PCS", IN_CONFLICT, "990100-SHB", "990000-SHB", "990000-GA");
    private static final List<String> OFFICERS = List.of("o-1", "o-2", "o-3");
    private static final String ID = ClearingGiven.ID;

    @BeforeAll
    static void without_axons_advertisement() {
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @Test
    void no_order_of_commands_clears_or_refers_anybody_who_must_not_be() {
        Set<Class<?>> seen = new HashSet<>();
        for (int seed = 0; seed < CLEARINGS; seed++) {
            List<Object> life = live(new Random(seed));
            assertThat(life).as("clearing %s", seed).satisfies(RandomClearingsTest::isAllowed);
            life.forEach(event -> seen.add(event.getClass()));
        }
        assertThat(seen)
                .as("every event happens in some clearing")
                .contains(ClearingEvent.class.getPermittedSubclasses());
    }

    private static List<Object> live(Random random) {
        MovableClock clock = MovableClock.at(ClearingGiven.IN_TIME);
        try (AggregatesInMemory clearings = AggregatesInMemory.of(clock, Clarification.class)) {
            clearings.send(propose(random, new Actor("o-1", "990100-SHB", "SHB", Level.CITY), ConclusionKind.FALSE));
            for (int i = 0; i < COMMANDS; i++) {
                Actor actor = new Actor(pick(random, OFFICERS), pick(random, UNITS), "ANY", Level.CITY);
                clearings.send(command(random, actor));
                clock.advance(Duration.ofHours(random.nextInt(20)));
            }
            return clearings.events(ID);
        }
    }

    private static void isAllowed(List<? extends Object> life) {
        String proposer = "";
        String finding = "";
        String agreed = "";
        boolean approved = false;
        int published = 0;
        int referred = 0;
        for (Object event : life) {
            if (event instanceof ClarificationProposed e) {
                assertThat(published).as("nobody cleared is proposed again").isZero();
                assertThat(NEVER).doesNotContain(e.proposingUnit());
                proposer = e.proposedBy();
                finding = e.finding();
                agreed = "";
                approved = false;
            } else if (event instanceof TargetConsented e) {
                agreed = e.form() + e.audience();
            } else if (event instanceof ClarificationApproved e) {
                approved = true;
                assertThat(agreed).as("agreed to before").isNotEmpty();
                assertThat(e.approvedBy()).isNotEqualTo(proposer);
                assertThat(NEVER).doesNotContain(e.approvingUnit());
            } else if (event instanceof ClarificationPublished e) {
                published++;
                assertThat(approved).as("approved before").isTrue();
                assertThat(e.form() + e.audience()).isEqualTo(agreed);
            } else if (event instanceof FalseAccusationReferred e) {
                referred++;
                assertThat(finding).isEqualTo("FABRICATED");
                assertThat(e.intentRef()).isNotBlank();
                assertThat(e.legalReviewRef()).isNotBlank();
                assertThat(NEVER).doesNotContain(e.referringUnit());
            }
        }
        assertThat(published).isLessThanOrEqualTo(1);
        assertThat(referred).isLessThanOrEqualTo(1);
    }

    private static Object command(Random random, Actor actor) {
        boolean stillFalse = random.nextInt(4) > 0;
        ClearingForm form = pick(random, List.of(ClearingForm.WRITTEN, ClearingForm.MEETING));
        ClearingAudience audience = pick(random, List.of(ClearingAudience.UNIT, ClearingAudience.PUBLIC));
        return switch (random.nextInt(8)) {
            case 0 -> propose(random, actor, pick(random, List.of(ConclusionKind.values())));
            case 1 -> new RecordConsent(ID, form, audience, "T-1", CONFLICTS, actor);
            case 2 -> new ApproveClarification(ID, stillFalse, CONFLICTS, actor);
            case 3 -> new PublishClarification(ID, form, audience, "G-1", stillFalse, CONFLICTS, actor);
            case 4 -> new ConfirmRestoration(ID, "H-1", CONFLICTS, actor);
            case 5 ->
                new ReferFalseAccusation(
                        ID,
                        random.nextBoolean() ? "Y-1" : null,
                        random.nextBoolean() ? "S-1" : null,
                        stillFalse,
                        CONFLICTS,
                        actor);
            case 6 -> new RingClarification(ID, Actor.system("clock-poller"));
            default ->
                random.nextInt(4) > 0
                        ? new RecordConsent(ID, form, audience, "T-1", CONFLICTS, actor)
                        : new WithdrawClarification(
                                ID,
                                pick(random, List.of(ClearingWithdrawal.values())),
                                "T-2",
                                stillFalse,
                                CONFLICTS,
                                actor);
        };
    }

    private static ProposeClarification propose(Random random, Actor actor, ConclusionKind kind) {
        return new ProposeClarification(
                ID,
                ReviewGiven.conclusion("clue-1", kind, ClueGrade.KEY, CONFLICTS),
                ClearingTarget.OFFICER,
                ClearingGiven.TOKEN,
                ACCUSED,
                pick(random, List.of(ClearingFinding.values())),
                actor);
    }

    private static <E> E pick(Random random, List<E> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
