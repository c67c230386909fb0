package io.bihuan.clue.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ProtectionEvent;
import io.bihuan.clue.events.ProtectionMeasureApplied;
import io.bihuan.clue.events.ProtectionMeasureLifted;
import io.bihuan.clue.events.ProtectionMeasureReviewed;
import io.bihuan.clue.events.ProtectionReviewOverdue;
import io.bihuan.clue.events.RiskAssessed;
import io.bihuan.clue.model.ContactPolicy;
import io.bihuan.clue.model.ContactRule;
import io.bihuan.clue.model.LiftReason;
import io.bihuan.clue.model.ProtectionMeasure;
import io.bihuan.clue.model.RiskLevel;
import io.bihuan.clue.write.applyprotection.ApplyProtection;
import io.bihuan.clue.write.assessrisk.AssessRisk;
import io.bihuan.clue.write.demandassessment.DemandAssessment;
import io.bihuan.clue.write.liftprotection.LiftProtection;
import io.bihuan.clue.write.reviewprotection.ReviewProtection;
import io.bihuan.clue.write.ringprotection.RingProtection;
import io.bihuan.clue.write.setcontactpolicy.SetContactPolicy;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.testkit.AggregatesInMemory;
import io.bihuan.testkit.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Officers who do anything in any order: a measure in force always has a day of review, and what was lifted never comes back. */
class RandomProtectionsTest {

    private static final int PROTECTIONS = 60;
    private static final int COMMANDS = 60;
    private static final String ID = "protection-tip-1";
    private static final String IN_CONFLICT = "990121-GA";
    private static final ConflictSet CONFLICTS = new ConflictSet(Set.of(), Set.of(IN_CONFLICT), Set.of());
    private static final Set<String> NEVER = Set.of(IN_CONFLICT, "990121103-PCS");
    private static final List<String> UNITS =
            List.of("990100-GA", "990000-GA", "990100-SHB", IN_CONFLICT, "990121103-PCS");
    private static final List<String> OFFICERS = List.of("o-1", "o-2", "o-3");

    @BeforeAll
    static void without_axons_advertisement() {
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @Test
    void no_order_of_commands_forgets_a_measure_or_brings_one_back() {
        Set<Class<?>> seen = new HashSet<>();
        for (int seed = 0; seed < PROTECTIONS; seed++) {
            List<Object> life = live(new Random(seed));
            assertThat(life).as("protection %s", seed).satisfies(RandomProtectionsTest::isAllowed);
            life.forEach(event -> seen.add(event.getClass()));
        }
        assertThat(seen)
                .as("every event happens in some protection")
                .contains(ProtectionEvent.class.getPermittedSubclasses());
    }

    private static List<Object> live(Random random) {
        MovableClock clock = MovableClock.at(ClueHistory.at("2024-09-14T15:00"));
        int measures = 0;
        try (AggregatesInMemory protections = AggregatesInMemory.of(clock, ReporterProtection.class)) {
            protections.send(new AssessRisk(ID, "tip-1", RiskLevel.LOW, "F-1", CONFLICTS, actor("o-1", "990100-GA")));
            for (int i = 0; i < COMMANDS; i++) {
                Actor actor = actor(pick(random, OFFICERS), pick(random, UNITS));
                LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
                measures++;
                protections.send(command(random, actor, today.plusDays(random.nextInt(40) - 5), "measure-" + measures));
                clock.advance(Duration.ofHours(random.nextInt(200)));
            }
            return protections.events(ID);
        }
    }

    private static void isAllowed(List<? extends Object> life) {
        Map<String, LocalDate> reviews = new HashMap<>();
        Map<String, String> appliers = new HashMap<>();
        Set<String> lifted = new HashSet<>();
        boolean assessed = false;
        for (Object event : life) {
            if (event instanceof RiskAssessed) {
                assessed = true;
            } else if (event instanceof ProtectionMeasureApplied e) {
                assertThat(assessed).isTrue();
                assertThat(reviews).doesNotContainKey(e.measureId());
                assertThat(lifted).as("a lifted measure never comes back").doesNotContain(e.measureId());
                assertThat(e.measure()).as("nobody here is the ministry").isNotEqualTo("IDENTITY_CHANGED");
                assertThat(NEVER).doesNotContain(e.applyingUnit(), e.executingUnit());
                assertThat(e.reviewBy()).isAfter(e.appliedAt());
                reviews.put(e.measureId(), e.reviewOn());
                appliers.put(e.measureId(), e.appliedBy());
            } else if (event instanceof ProtectionMeasureReviewed e) {
                assertThat(reviews).containsKey(e.measureId());
                assertThat(e.reviewBy()).isAfter(e.reviewedAt());
                reviews.put(e.measureId(), e.reviewOn());
            } else if (event instanceof ProtectionReviewOverdue e) {
                assertThat(reviews.get(e.measureId())).isEqualTo(e.reviewOn());
            } else if (event instanceof ProtectionMeasureLifted e) {
                assertThat(reviews.remove(e.measureId())).as("in force before").isNotNull();
                assertThat(e.liftedBy()).isNotEqualTo(appliers.get(e.measureId()));
                assertThat(NEVER).doesNotContain(e.liftingUnit());
                lifted.add(e.measureId());
            }
        }
    }

    private static Object command(Random random, Actor actor, LocalDate day, String fresh) {
        String known = random.nextInt(4) == 0 ? fresh : "measure-" + (1 + random.nextInt(30));
        return switch (random.nextInt(12)) {
            case 0 -> new AssessRisk(ID, "tip-1", RiskLevel.HIGH, "F-1", CONFLICTS, actor);
            case 1 -> new DemandAssessment(ID, "tip-1", "leak-" + random.nextInt(3), Actor.system("policy"));
            case 2 ->
                new SetContactPolicy(
                        ID, "tip-1", new ContactPolicy(ContactRule.CODE_ONLY, null, null, null), CONFLICTS, actor);
            case 3, 4, 5 ->
                new ApplyProtection(
                        ID,
                        "tip-1",
                        fresh,
                        pick(random, List.of(ProtectionMeasure.values())),
                        pick(random, UNITS),
                        "BH-1",
                        day,
                        CONFLICTS,
                        actor);
            case 6, 7 -> new ReviewProtection(ID, known, "FC-1", day, CONFLICTS, actor);
            case 8, 9 -> new LiftProtection(ID, known, LiftReason.RISK_ENDED, "JC-1", CONFLICTS, actor);
            default -> new RingProtection(ID, known, Actor.system("clock-poller"));
        };
    }

    private static Actor actor(String officer, String unit) {
        return new Actor(officer, unit, unit.endsWith("SHB") ? "SHB" : "POLICE", Level.CITY);
    }

    private static <E> E pick(Random random, List<E> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
