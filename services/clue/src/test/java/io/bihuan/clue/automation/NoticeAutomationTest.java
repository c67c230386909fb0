package io.bihuan.clue.automation;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.DisciplineLineRegistered;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.matter.Matter;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.clue.write.openacceptancenotice.OpenAcceptanceNotice;
import io.bihuan.clue.write.splitclue.LineBirths;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.platform.command.CommandOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class NoticeAutomationTest {

    private static final Instant NOW = Instant.parse("2024-09-10T02:02:00Z");
    private static final Actor POLICY = Actor.system("when-clue-is-taken-in-then-owe-notice");

    private final InMemoryEventStorageEngine storage = new InMemoryEventStorageEngine();
    private final EventStore log =
            EmbeddedEventStore.builder().storageEngine(storage).build();
    private final List<Object> sent = new ArrayList<>();
    private final WhenClueIsTakenInThenOweNotice policy =
            new WhenClueIsTakenInThenOweNotice(new OneTip(), new LineBirths(log), command -> {
                sent.add(command);
                return new CommandOutcome("id", 1, 7);
            });

    @Test
    void a_clue_from_a_tip_owes_a_notice_and_a_crime_line_which_has_none_does_not() {
        policy.on(registered("clue-1", "tip-1"));
        policy.on(registered("clue-2", "tip-that-nobody-received"));
        assertThat(sent)
                .containsExactly(new OpenAcceptanceNotice("acceptance-clue-1", "clue-1", "990100-SHB", NOW, POLICY));
    }

    @Test
    void a_discipline_line_owes_one_by_the_organ_it_was_handed_to_and_no_other_dispatch_does() {
        storage.appendEvents(new GenericDomainEventMessage<>(
                "Clue",
                "clue-9",
                0,
                new DisciplineLineRegistered(
                        "clue-9", "XS", "clue-1", "tip-1", "MASS_REPORT", NOW, "REAL_NAME", "990121", "", "u", NOW)));
        policy.on(dispatched("clue-9", "990100-JW"));
        policy.on(dispatched("clue-1", "990100-GA"));
        assertThat(sent)
                .containsExactly(new OpenAcceptanceNotice("acceptance-clue-9", "clue-9", "990100-JW", NOW, POLICY));
    }

    private static ClueRegistered registered(String clue, String tip) {
        return new ClueRegistered(
                clue, "XS", tip, "MASS_REPORT", NOW, "REAL_NAME", "990121", "自然资源", "990100-SHB", NOW);
    }

    private static ClueDispatched dispatched(String clue, String unit) {
        return new ClueDispatched(clue, "XS", unit, "KEY", "990121", "990100-SHB", NOW, LocalDate.parse("2025-01-10"));
    }

    /** Only {@code tip-1} was received. */
    private static final class OneTip implements Matters {

        @Override
        public Matter ofTip(String tipId) {
            if (!tipId.equals("tip-1")) {
                throw new DomainException(ClueError.TIP_UNKNOWN);
            }
            return new Matter(tipId, "", ConflictSet.NONE);
        }

        @Override
        public Matter ofRequest(String requestId) {
            throw new UnsupportedOperationException("nobody asks for the matter of " + requestId);
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
