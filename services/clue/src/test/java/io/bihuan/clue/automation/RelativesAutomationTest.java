package io.bihuan.clue.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.RelativesKeptOut;
import io.bihuan.clue.events.TipAttached;
import io.bihuan.clue.events.TipsCounted;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueId;
import io.bihuan.clue.write.declareconflict.DeclareConflict;
import io.bihuan.clue.write.keeprelativesout.KeptOutRelatives;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

/** Who keeps out of a tip keeps out of its clue (B3). */
class RelativesAutomationTest {

    private static final Instant NOW = Instant.parse("2024-09-11T02:15:00Z");
    private static final RelativesKeptOut DECLARED =
            new RelativesKeptOut("tip-1", List.of("o-7"), "o-1001", "990100-SHB", NOW);

    private final InMemoryEventStorageEngine storage = new InMemoryEventStorageEngine();
    private final KeptOutRelatives relatives = new KeptOutRelatives(
            EmbeddedEventStore.builder().storageEngine(storage).build());
    private final List<DeclareConflict> sent = new ArrayList<>();
    private final Commands commands = command -> {
        sent.add((DeclareConflict) command);
        return new CommandOutcome("id", 1, 7);
    };

    @Test
    void B3_a_tip_of_no_clue_tells_none_and_one_of_a_clue_tells_it() {
        log("Tip", "tip-1", 0, DECLARED);
        policy(commands).on(DECLARED);
        assertThat(sent).isEmpty();

        log("Tip", "tip-1", 1, attached("clue-1"));
        policy(commands).on(DECLARED);
        assertThat(sent).extracting(DeclareConflict::clueId).containsExactly("clue-1", ClueId.ofCrimeLine("clue-1"));
        assertThat(sent).allSatisfy(command -> {
            assertThat(command.units()).isEmpty();
            assertThat(command.officers()).containsExactly("o-7");
            assertThat(command.ground().name()).isEqualTo("RELATIVE_OF_REPORTER_OR_REPORTED");
        });
    }

    @Test
    void B3_a_tip_that_is_attached_later_and_a_clue_that_is_triaged_later_hear_of_it() {
        log("Tip", "tip-1", 0, DECLARED);
        policy(commands).on(attached("clue-1"));
        assertThat(sent).hasSize(2);

        log("Clue", "clue-1", 0, new TipsCounted("clue-1", "tip-1", true, 1, NOW));
        policy(commands).on(new ClueTriaged("clue-1", "ORG_CRIME", "HEI", "自然资源", "KEY", List.of(), "o-1", "o-2", NOW));
        assertThat(sent).hasSize(4);
    }

    @Test
    void what_is_not_triaged_yet_and_what_is_known_is_no_failure_and_anything_else_is() {
        log("Tip", "tip-1", 0, DECLARED);
        for (ClueError fine : List.of(ClueError.WRONG_STATE, ClueError.CONFLICT_ALREADY_DECLARED)) {
            policy(refusing(fine)).on(attached("clue-1"));
        }
        assertThatThrownBy(() ->
                        policy(refusing(ClueError.ACTING_UNIT_IN_CONFLICT)).on(attached("clue-1")))
                .isInstanceOf(DomainException.class);
    }

    private WhenRelativesAreKeptOutThenDeclareConflict policy(Commands bus) {
        return new WhenRelativesAreKeptOutThenDeclareConflict(relatives, bus);
    }

    private void log(String type, String id, long sequence, Object event) {
        storage.appendEvents(new GenericDomainEventMessage<>(type, id, sequence, event));
    }

    private static TipAttached attached(String clue) {
        return new TipAttached("tip-1", clue, NOW);
    }

    private static Commands refusing(ClueError code) {
        return command -> {
            throw new DomainException(code);
        };
    }
}
