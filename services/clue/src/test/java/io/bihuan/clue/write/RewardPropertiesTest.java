package io.bihuan.clue.write;

import static io.bihuan.clue.write.RewardGiven.ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.RewardAppealed;
import io.bihuan.clue.events.RewardApproved;
import io.bihuan.clue.events.RewardEndorsed;
import io.bihuan.clue.events.RewardEvent;
import io.bihuan.clue.events.RewardLapsed;
import io.bihuan.clue.events.RewardNotified;
import io.bihuan.clue.events.RewardPaid;
import io.bihuan.clue.events.RewardProposed;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.model.ContributionGrade;
import io.bihuan.clue.model.RewardCategory;
import io.bihuan.clue.model.RewardDenial;
import io.bihuan.clue.model.RewardExclusion;
import io.bihuan.clue.model.RewardScheme;
import io.bihuan.clue.model.RewardSchemes;
import io.bihuan.clue.model.RewardShare;
import io.bihuan.clue.model.RewardTrigger;
import io.bihuan.clue.write.appealreward.AppealReward;
import io.bihuan.clue.write.approvereward.ApproveReward;
import io.bihuan.clue.write.declinereward.DeclineReward;
import io.bihuan.clue.write.notifyreward.NotifyReward;
import io.bihuan.clue.write.payreward.PayReward;
import io.bihuan.clue.write.proposereward.ProposeReward;
import io.bihuan.clue.write.ringreward.RingReward;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.AggregatesInMemory;
import io.bihuan.testkit.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Officers who do anything in any order: what is paid was approved by two others, once, within the band, and is never more than the whole. */
class RewardPropertiesTest {

    private static final int COMMANDS = 60;
    private static final String IN_CONFLICT = "990121-SHB";
    private static final ConflictSet CONFLICTS = ReviewGiven.line(IN_CONFLICT);
    private static final List<String> OFFICERS = List.of("o-1", "o-2", "o-3", "o-4", "o-5");
    private static final List<String> UNITS = List.of("990100-SHB", "990100-SHB", "990000-SHB", IN_CONFLICT);
    private static final List<String> PAYEES = List.of("DH-1", "DH-2", "DH-3");

    static {
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @Property(tries = 120)
    void nobody_is_paid_what_was_not_approved_for_them(@ForAll long seed) {
        isAllowed(live(new Random(seed)));
    }

    @Test
    void every_event_happens_in_some_life() {
        Set<Class<?>> seen = new HashSet<>();
        for (int seed = 0; seed < 60; seed++) {
            List<Object> life = live(new Random(seed));
            isAllowed(life);
            life.forEach(event -> seen.add(event.getClass()));
        }
        assertThat(seen).contains(RewardEvent.class.getPermittedSubclasses());
    }

    private static List<Object> live(Random random) {
        MovableClock clock = MovableClock.at(RewardGiven.PROPOSED_AT);
        RewardSchemes bundled = (unit, day) -> RewardScheme.bundled(day);
        try (AggregatesInMemory rewards = AggregatesInMemory.with(
                RewardSchemes.class, bundled, clock, Aggregates.deadlines(), RewardClaim.class)) {
            rewards.send(proposeAtFirst());
            for (int i = 0; i < COMMANDS; i++) {
                List<Object> before = rewards.events(ID);
                rewards.send(random.nextBoolean() ? onwards(random, before) : command(random))
                        .ifPresent(refusal -> assertThat(rewards.events(ID))
                                .as("refused by %s", refusal)
                                .isEqualTo(before));
                clock.advance(Duration.ofHours(random.nextInt(random.nextInt(6) == 0 ? 900 : 30)));
            }
            return rewards.events(ID);
        }
    }

    private static void isAllowed(List<? extends Object> life) {
        RewardProposed terms = null;
        Set<String> endorsers = new HashSet<>();
        Map<String, Long> approved = new HashMap<>();
        Map<String, Long> paid = new HashMap<>();
        int notices = 0;
        boolean open = false;
        int appeals = 0;
        for (Object event : life) {
            if (event instanceof RewardProposed e) {
                assertThat(terms == null || appeals == 1)
                        .as("one reward for one clue")
                        .isTrue();
                assertThat(sum(e.amounts())).isEqualTo(e.amount()).isBetween(e.lower(), e.upper());
                assertThat(e.payees()).doesNotHaveDuplicates().hasSameSizeAs(e.amounts());
                assertThat(e.proposingUnit()).isNotEqualTo(IN_CONFLICT);
                terms = e;
                endorsers.clear();
                notices = 0;
                open = false;
            } else if (event instanceof RewardEndorsed e) {
                assertThat(endorsers.add(e.endorsedBy())).isTrue();
                assertThat(e.endorsedBy()).isNotEqualTo(terms.proposedBy());
                assertThat(e.endorsingUnit()).isNotEqualTo(IN_CONFLICT);
            } else if (event instanceof RewardApproved e) {
                assertThat(endorsers).hasSize(2);
                assertThat(e.payees()).isEqualTo(terms.payees());
                assertThat(e.amounts()).isEqualTo(terms.amounts());
                approved.clear();
                for (int i = 0; i < e.payees().size(); i++) {
                    approved.put(e.payees().get(i), e.amounts().get(i));
                }
            } else if (event instanceof RewardNotified e) {
                assertThat(e.notice()).isEqualTo(++notices).isLessThanOrEqualTo(2);
                open = true;
            } else if (event instanceof RewardPaid e) {
                assertThat(open).as("after a notice, before the end").isTrue();
                assertThat(paid.put(e.payee(), e.amount())).as("paid once").isNull();
                assertThat(approved).containsEntry(e.payee(), e.amount());
                assertThat(endorsers).doesNotContain(e.paidBy());
                assertThat(e.paidBy()).isNotEqualTo(terms.proposedBy());
                assertThat(sum(paid.values())).isLessThanOrEqualTo(terms.upper());
                assertThat(e.complete()).isEqualTo(paid.equals(approved));
            } else if (event instanceof RewardLapsed e) {
                assertThat(e.forfeited()).isEqualTo(notices == 2);
                open = false;
            } else if (event instanceof RewardAppealed) {
                assertThat(++appeals).isEqualTo(1);
                open = false;
            }
        }
    }

    private static long sum(Iterable<Long> amounts) {
        long sum = 0;
        for (long amount : amounts) {
            sum += amount;
        }
        return sum;
    }

    /** What would come next, by somebody who may. */
    private static Object onwards(Random random, List<Object> life) {
        Actor actor = actor(pick(random, OFFICERS), "990100-SHB");
        Object last = life.isEmpty() ? "" : life.get(life.size() - 1);
        if (last instanceof RewardProposed || last instanceof RewardEndorsed) {
            return new ApproveReward(ID, true, false, CONFLICTS, actor);
        }
        if (last instanceof RewardApproved || last instanceof RewardLapsed) {
            return new NotifyReward(ID, "T-1", CONFLICTS, actor);
        }
        if (last instanceof RewardNotified || last instanceof RewardPaid) {
            return pay(random, actor, life);
        }
        return propose(random, actor, ConclusionKind.TRUE);
    }

    private static Object pay(Random random, Actor actor, List<Object> life) {
        RewardApproved agreed = (RewardApproved) life.stream()
                .filter(RewardApproved.class::isInstance)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        int which = random.nextInt(agreed.payees().size());
        return new PayReward(ID, agreed.payees().get(which), agreed.amounts().get(which), "F-1", CONFLICTS, actor);
    }

    private static Object command(Random random) {
        Actor actor = actor(pick(random, OFFICERS), pick(random, UNITS));
        return switch (random.nextInt(8)) {
            case 0 -> propose(random, actor, pick(random, List.of(ConclusionKind.values())));
            case 1 -> new ApproveReward(ID, random.nextInt(4) > 0, random.nextInt(8) == 0, CONFLICTS, actor);
            case 2 ->
                random.nextInt(3) == 0
                        ? new DeclineReward(ID, pick(random, List.of(RewardDenial.values())), "Y-1", CONFLICTS, actor)
                        : new RingReward(ID, Actor.system("clock-poller"));
            case 3 -> new NotifyReward(ID, "T-1", CONFLICTS, actor);
            case 4, 5 ->
                new PayReward(ID, pick(random, PAYEES), 10_000 * (1 + random.nextInt(4)), "F-1", CONFLICTS, actor);
            case 6 -> new AppealReward(ID, "S-1", CONFLICTS, actor);
            default -> new RingReward(ID, Actor.system("clock-poller"));
        };
    }

    private static ProposeReward propose(Random random, Actor actor, ConclusionKind kind) {
        List<RewardShare> shares = new ArrayList<>();
        long whole = 0;
        for (String payee : PAYEES.subList(0, 1 + random.nextInt(PAYEES.size()))) {
            long amount = 10_000L * (1 + random.nextInt(3));
            shares.add(new RewardShare(payee, amount, RewardExclusion.NONE));
            whole += amount;
        }
        return new ProposeReward(
                ID,
                ReviewGiven.conclusion("clue-1", kind, ClueGrade.KEY, CONFLICTS),
                null,
                List.of(pick(random, List.of(RewardCategory.values())), RewardCategory.E_GROUP),
                pick(random, List.of(ContributionGrade.FIRST, ContributionGrade.FIRST, ContributionGrade.SECOND)),
                RewardTrigger.VERIFIED,
                "P-1",
                random.nextInt(5) == 0 ? whole + 1 : whole,
                shares,
                random.nextInt(10) == 0,
                actor);
    }

    private static ProposeReward proposeAtFirst() {
        return new ProposeReward(
                ID,
                ReviewGiven.conclusion("clue-1", ConclusionKind.TRUE, ClueGrade.KEY, CONFLICTS),
                null,
                List.of(RewardCategory.E_GROUP),
                ContributionGrade.FIRST,
                RewardTrigger.VERIFIED,
                "P-1",
                40_000,
                List.of(
                        new RewardShare("DH-1", 30_000, RewardExclusion.NONE),
                        new RewardShare("DH-2", 10_000, RewardExclusion.NONE)),
                false,
                actor("o-1", "990100-SHB"));
    }

    private static Actor actor(String officer, String unit) {
        return new Actor(officer, unit, "SHB", Level.CITY);
    }

    private static <E> E pick(Random random, List<E> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
