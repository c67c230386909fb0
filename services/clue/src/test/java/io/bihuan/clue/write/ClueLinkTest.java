package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.at;
import static io.bihuan.testkit.Aggregates.expectRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.CluesLinked;
import io.bihuan.clue.events.CluesUnlinked;
import io.bihuan.clue.events.LinkEvent;
import io.bihuan.clue.events.LinkProposed;
import io.bihuan.clue.events.LinkRejected;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.CluePair;
import io.bihuan.clue.model.LinkGround;
import io.bihuan.clue.model.LinkMethod;
import io.bihuan.clue.model.LinkRejection;
import io.bihuan.clue.model.UnlinkReason;
import io.bihuan.clue.write.confirmlink.ConfirmLink;
import io.bihuan.clue.write.proposelink.ProposeLink;
import io.bihuan.clue.write.rejectlink.RejectLink;
import io.bihuan.clue.write.unlinkclues.UnlinkClues;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.AggregatesInMemory;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClueLinkTest {

    private static final CluePair CLUES = CluePair.of("clue-2", "clue-1");
    private static final String LINK = CLUES.linkId();
    private static final Instant NOW = at("2024-09-10T11:05");
    private static final Actor MACHINE = Actor.system("similar-tips");
    private static final LinkProposed PROPOSED =
            new LinkProposed(LINK, "clue-1", "clue-2", "SIMILAR_TIPS", 87, MACHINE.officer(), NOW);
    private static final CluesLinked LINKED =
            new CluesLinked(LINK, "clue-1", "clue-2", "SAME_GROUP", DESK.officer(), DESK.unit(), NOW);
    private static final LinkRejected REJECTED =
            new LinkRejected(LINK, "clue-1", "clue-2", "COINCIDENCE", DESK.officer(), DESK.unit(), NOW);
    private static final CluesUnlinked UNLINKED =
            new CluesUnlinked(LINK, "clue-1", "clue-2", "DISPROVED", DESK.officer(), DESK.unit(), NOW);

    @BeforeAll
    static void without_axons_advertisement() {
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @Test
    void a_machine_proposes_once_whichever_clue_it_names_first() {
        when(propose(MACHINE)).expectEvents(PROPOSED);
        assertThat(CluePair.of("clue-1", "clue-2")).isEqualTo(CLUES);
        for (LinkEvent known : List.of(PROPOSED, LINKED)) {
            expectRefusal(when(propose(MACHINE), known), ClueError.LINK_ALREADY_KNOWN);
        }
    }

    @Test
    void what_was_rejected_or_taken_back_is_not_proposed_again() {
        expectRefusal(when(propose(MACHINE), PROPOSED, REJECTED), ClueError.LINK_ALREADY_KNOWN);
        expectRefusal(when(propose(MACHINE), LINKED, UNLINKED), ClueError.LINK_ALREADY_KNOWN);
    }

    @Test
    void a_person_confirms_with_or_without_a_proposal_and_a_machine_never() {
        when(confirm(DESK)).expectEvents(LINKED);
        when(confirm(DESK), PROPOSED).expectEvents(LINKED);
        expectRefusal(when(confirm(MACHINE), PROPOSED), ClueError.LINK_NEEDS_A_PERSON);
        expectRefusal(when(reject(MACHINE), PROPOSED), ClueError.LINK_NEEDS_A_PERSON);
        expectRefusal(when(confirm(DESK), LINKED), ClueError.CLUES_ALREADY_LINKED);
    }

    @Test
    void a_clue_is_not_linked_to_itself() {
        CluePair one = CluePair.of("clue-1", "clue-1");
        expectRefusal(
                when(new ConfirmLink(one, LinkGround.SAME_EVENT, ConflictSet.NONE, DESK)), ClueError.LINK_TO_ITSELF);
        expectRefusal(
                when(new ProposeLink(one, LinkMethod.ANALYST, 50, ConflictSet.NONE, DESK)), ClueError.LINK_TO_ITSELF);
    }

    @Test
    void a_proposal_is_rejected_once() {
        when(reject(DESK), PROPOSED).expectEvents(REJECTED);
        expectRefusal(when(reject(DESK), PROPOSED, REJECTED), ClueError.LINK_WRONG_STATE);
        expectRefusal(when(reject(DESK)), ClueError.LINK_UNKNOWN);
    }

    @Test
    void a_link_is_taken_back_and_found_again() {
        when(unlink(DESK), LINKED).expectEvents(UNLINKED);
        when(confirm(DESK), LINKED, UNLINKED).expectEvents(LINKED);
        expectRefusal(when(unlink(DESK), PROPOSED), ClueError.LINK_WRONG_STATE);
        expectRefusal(when(unlink(DESK)), ClueError.LINK_UNKNOWN);
    }

    @Test
    void whoever_must_keep_out_of_one_of_the_clues_decides_nothing() {
        ConflictSet line = new ConflictSet(Set.of(), Set.of(DESK.unit()), Set.of());
        ConflictSet person = new ConflictSet(Set.of(), Set.of(), Set.of(DESK.officer()));
        for (ConflictSet conflicts : List.of(line, person)) {
            expectRefusal(
                    when(new ConfirmLink(CLUES, LinkGround.SAME_GROUP, conflicts, DESK)),
                    ClueError.ACTING_UNIT_IN_CONFLICT);
            expectRefusal(
                    when(new UnlinkClues(CLUES, UnlinkReason.DISPROVED, conflicts, DESK), LINKED),
                    ClueError.ACTING_UNIT_IN_CONFLICT);
        }
    }

    @Test
    void whatever_is_asked_for_only_persons_link_and_only_what_is_linked_is_taken_back() {
        Set<Class<?>> seen = new HashSet<>();
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            try (AggregatesInMemory links = AggregatesInMemory.of(MovableClock.at(NOW), ClueLink.class)) {
                for (int i = 0; i < 30; i++) {
                    links.send(anything(random));
                }
                isAllowed(links.events(LINK));
                links.events(LINK).forEach(event -> seen.add(event.getClass()));
            }
        }
        assertThat(seen).contains(LinkEvent.class.getPermittedSubclasses());
    }

    private static void isAllowed(List<Object> life) {
        Class<?> before = null;
        for (Object event : life) {
            if (event instanceof LinkProposed) {
                assertThat(before).isNull();
            } else if (event instanceof LinkRejected) {
                assertThat(before).isEqualTo(LinkProposed.class);
            } else if (event instanceof CluesUnlinked) {
                assertThat(before).isEqualTo(CluesLinked.class);
            } else {
                assertThat(before).isNotEqualTo(CluesLinked.class);
                assertThat(((CluesLinked) event).linkedBy()).isEqualTo(DESK.officer());
            }
            before = event.getClass();
        }
    }

    private static Object anything(Random random) {
        Actor actor = random.nextBoolean() ? DESK : MACHINE;
        return switch (random.nextInt(4)) {
            case 0 -> propose(actor);
            case 1 -> confirm(actor);
            case 2 -> reject(actor);
            default -> unlink(actor);
        };
    }

    private static ProposeLink propose(Actor actor) {
        return new ProposeLink(CLUES, LinkMethod.SIMILAR_TIPS, 87, ConflictSet.NONE, actor);
    }

    private static ConfirmLink confirm(Actor actor) {
        return new ConfirmLink(CLUES, LinkGround.SAME_GROUP, ConflictSet.NONE, actor);
    }

    private static RejectLink reject(Actor actor) {
        return new RejectLink(CLUES, LinkRejection.COINCIDENCE, ConflictSet.NONE, actor);
    }

    private static UnlinkClues unlink(Actor actor) {
        return new UnlinkClues(CLUES, UnlinkReason.DISPROVED, ConflictSet.NONE, actor);
    }

    private static ResultValidator<ClueLink> when(Object command, LinkEvent... past) {
        return Aggregates.fixture(ClueLink.class, MovableClock.at(NOW))
                .given(List.of(past))
                .when(command);
    }
}
