package io.bihuan.clue.write.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueMerged;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.ClueUnmerged;
import io.bihuan.clue.events.TipAttached;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.write.Folds;
import io.bihuan.clue.write.matter.Matter;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.ConflictSet;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class ConclusionsOfTheLogTest {

    private static final List<? extends Object> LIFE = Folds.untilConcludedAgain();

    private final EventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Conclusions conclusions = new ConclusionsOfTheLog(log, new NobodyKeepsOut());

    @Test
    void the_last_conclusion_holds_with_everybody_who_had_a_part_in_it() {
        tell("clue-1", LIFE);
        ConcludedClue now = conclusions.of("clue-1");
        assertThat(now.kind()).isEqualTo(ConclusionKind.TRUE);
        assertThat(now.grade()).isEqualTo(ClueGrade.KEY);
        assertThat(now.sequence()).isGreaterThan(indexOf(ClueReopened.class));
        assertThat(now.authors()).containsExactlyInAnyOrder("o-city-0", "o-city-1", "o-city-2", "o-desk-1");
    }

    @Test
    void a_conclusion_given_up_does_not_hold_but_is_still_told() {
        tell("clue-1", LIFE.subList(0, indexOf(ClueReopened.class) + 1));
        assertThatThrownBy(() -> conclusions.of("clue-1"))
                .satisfies(refusal -> assertThat(code(refusal)).isEqualTo(ClueError.NOT_CONCLUDED));
        int first = indexOf(ClueConcluded.class);
        assertThat(conclusions.toldAt("clue-1", first)).hasValueSatisfying(told -> {
            assertThat(told.kind()).isEqualTo(ConclusionKind.UNPROVEN);
            assertThat(told.isAlwaysReviewed()).isTrue();
            assertThat(told.reviewId()).isEqualTo("review-clue-1-" + first);
        });
        assertThat(conclusions.toldAt("clue-1", 0)).isEmpty();
    }

    @Test
    void the_conclusion_about_a_tip_is_that_of_its_clue() {
        tell("clue-1", LIFE);
        tell("tip-1", List.of(new TipAttached("tip-1", "clue-1", Instant.EPOCH)));
        assertThat(conclusions.ofTip("tip-1"))
                .hasValueSatisfying(found -> assertThat(found.clueId()).isEqualTo("clue-1"));
        assertThat(conclusions.ofTip("tip-2")).isEmpty();
    }

    @Test
    void the_conclusion_about_a_tip_of_a_merged_clue_is_that_of_the_clue_it_is_worked_on_in() {
        tell("clue-1", LIFE);
        tell("tip-2", List.of(new TipAttached("tip-2", "clue-2", Instant.EPOCH)));
        ClueMerged merged = new ClueMerged(
                "clue-2", "XS-2", "clue-1", "XS-1", "SAME_EVENT", "o-desk-1", "990100-SHB", Instant.EPOCH);
        tell("clue-2", List.of(merged));
        assertThat(conclusions.ofTip("tip-2"))
                .hasValueSatisfying(found -> assertThat(found.clueId()).isEqualTo("clue-1"));

        log.publish(new GenericDomainEventMessage<>(
                "Aggregate",
                "clue-2",
                1,
                new ClueUnmerged(
                        "clue-2",
                        "XS-2",
                        "clue-1",
                        "WRONGLY_MERGED",
                        "REGISTERED",
                        null,
                        null,
                        null,
                        null,
                        "o-desk-1",
                        "990100-SHB",
                        Instant.EPOCH)));
        assertThat(conclusions.ofTip("tip-2")).isEmpty();
    }

    @Test
    void an_unknown_clue_is_said_to_be_unknown() {
        assertThatThrownBy(() -> conclusions.of("clue-2"))
                .satisfies(refusal -> assertThat(code(refusal)).isEqualTo(ClueError.CLUE_UNKNOWN));
    }

    private static Object code(Throwable refusal) {
        return ((DomainException) refusal).code();
    }

    private static int indexOf(Class<?> type) {
        for (int i = 0; i < LIFE.size(); i++) {
            if (type.isInstance(LIFE.get(i))) {
                return i;
            }
        }
        throw new AssertionError("no " + type.getSimpleName());
    }

    private void tell(String id, List<? extends Object> events) {
        for (int i = 0; i < events.size(); i++) {
            log.publish(new GenericDomainEventMessage<>("Aggregate", id, i, events.get(i)));
        }
    }

    private static final class NobodyKeepsOut implements Matters {

        @Override
        public Matter ofTip(String tipId) {
            throw new AssertionError("nobody asks for it");
        }

        @Override
        public Matter ofRequest(String requestId) {
            throw new AssertionError("nobody asks for it");
        }

        @Override
        public ConflictSet conflictsAround(String aggregateId) {
            return ConflictSet.NONE;
        }

        @Override
        public boolean isDestructionOrdered(String requestId) {
            return false;
        }
    }
}
