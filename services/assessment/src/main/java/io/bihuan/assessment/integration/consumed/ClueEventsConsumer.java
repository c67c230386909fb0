package io.bihuan.assessment.integration.consumed;

import io.bihuan.assessment.write.notefact.NoteAssignment;
import io.bihuan.assessment.write.notefact.NoteDone;
import io.bihuan.assessment.write.notefact.NoteDue;
import io.bihuan.assessment.write.notefact.NoteReturn;
import io.bihuan.platform.integration.ConsumedEvent;
import io.bihuan.platform.integration.ConsumedEvents;
import io.bihuan.platform.integration.Fact;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The facts about clues that count in the timeliness indicators. */
@Component
class ClueEventsConsumer implements ConsumedEvents {

    private static final String PREFIX = "io.bihuan.clue.";
    private static final String VERIFICATION = "VERIFICATION";
    private static final String FEEDBACK = "FEEDBACK";

    @Override
    public String topic() {
        return "bihuan.clue.v1";
    }

    @Override
    public List<ConsumedEvent<?>> events() {
        return List.of(
                new ConsumedEvent<>(
                        PREFIX + "ClueDispatched.v1", ClueDispatchedMessage.class, ClueEventsConsumer::assigned),
                new ConsumedEvent<>(
                        PREFIX + "ClueReturned.v1", ClueReturnedMessage.class, ClueEventsConsumer::returned),
                new ConsumedEvent<>(
                        PREFIX + "DeadlineStarted.v1", DeadlineStartedMessage.class, ClueEventsConsumer::due),
                new ConsumedEvent<>(
                        PREFIX + "ClueConcluded.v1", ClueConcludedMessage.class, ClueEventsConsumer::concluded),
                new ConsumedEvent<>(
                        PREFIX + "ResultFedBack.v1", ResultFedBackMessage.class, ClueEventsConsumer::fedBack));
    }

    static Optional<Object> assigned(ClueDispatchedMessage clue, Fact fact) {
        return Optional.of(new NoteAssignment(
                assessed(clue.clueId()), clue.clueId(), clue.handlingUnit(), clue.dispatchedAt(), fact.id()));
    }

    static Optional<Object> returned(ClueReturnedMessage clue, Fact fact) {
        return Optional.of(new NoteReturn(
                assessed(clue.clueId()), clue.clueId(), clue.unit(), clue.returnedAt(), fact.id()));
    }

    /** The receipt clock is watched by supervision; only verification and feedback count here. */
    static Optional<Object> due(DeadlineStartedMessage clock, Fact fact) {
        if (!Set.of(VERIFICATION, FEEDBACK).contains(clock.clock())) {
            return Optional.empty();
        }
        return Optional.of(new NoteDue(
                assessed(clock.clueId()),
                clock.clueId(),
                clock.unit(),
                clock.clock(),
                clock.dueOn(),
                clock.dueAt(),
                fact.id()));
    }

    static Optional<Object> concluded(ClueConcludedMessage clue, Fact fact) {
        return Optional.of(new NoteDone(
                assessed(clue.clueId()), clue.clueId(), VERIFICATION, clue.concludedAt(), true, fact.id()));
    }

    static Optional<Object> fedBack(ResultFedBackMessage clue, Fact fact) {
        boolean counts = "FED_BACK".equals(clue.outcome());
        return Optional.of(new NoteDone(
                assessed(clue.clueId()), clue.clueId(), FEEDBACK, clue.fedBackAt(), counts, fact.id()));
    }

    private static String assessed(String clueId) {
        return "assessed-" + clueId;
    }
}
