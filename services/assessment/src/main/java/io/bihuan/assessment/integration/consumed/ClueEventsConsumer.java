package io.bihuan.assessment.integration.consumed;

import io.bihuan.assessment.model.DutyKind;
import io.bihuan.assessment.write.notefact.NoteAssignment;
import io.bihuan.assessment.write.notefact.NoteDone;
import io.bihuan.assessment.write.notefact.NoteDue;
import io.bihuan.assessment.write.notefact.NoteMovedDue;
import io.bihuan.assessment.write.notefact.NoteReopening;
import io.bihuan.assessment.write.notefact.NoteReturn;
import io.bihuan.platform.integration.ConsumedEvent;
import io.bihuan.platform.integration.ConsumedEvents;
import io.bihuan.platform.integration.Fact;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The facts about clues that count in the timeliness indicators. */
@Component
class ClueEventsConsumer implements ConsumedEvents {

    private static final String PREFIX = "io.bihuan.clue.";
    private static final Map<String, DutyKind> DUTIES =
            Map.of("VERIFICATION", DutyKind.VERIFICATION, "FEEDBACK", DutyKind.FEEDBACK);

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
                        PREFIX + "ClueRecalled.v1", ClueRecalledMessage.class, ClueEventsConsumer::recalled),
                new ConsumedEvent<>(
                        PREFIX + "ClueOfferEnded.v1", ClueOfferEndedMessage.class, ClueEventsConsumer::offerEnded),
                new ConsumedEvent<>(
                        PREFIX + "DeadlineStarted.v1", DeadlineStartedMessage.class, ClueEventsConsumer::due),
                new ConsumedEvent<>(PREFIX + "DeadlineMoved.v1", DeadlineMovedMessage.class, ClueEventsConsumer::moved),
                new ConsumedEvent<>(
                        PREFIX + "ClueConcluded.v1", ClueConcludedMessage.class, ClueEventsConsumer::concluded),
                new ConsumedEvent<>(
                        PREFIX + "ResultFedBack.v1", ResultFedBackMessage.class, ClueEventsConsumer::fedBack),
                new ConsumedEvent<>(
                        PREFIX + "ClueReopened.v1", ClueReopenedMessage.class, ClueEventsConsumer::reopened));
    }

    static Optional<Object> assigned(ClueDispatchedMessage clue, Fact fact) {
        return Optional.of(new NoteAssignment(
                assessed(clue.clueId()), clue.clueId(), clue.handlingUnit(), clue.dispatchedAt(), fact.id()));
    }

    static Optional<Object> returned(ClueReturnedMessage clue, Fact fact) {
        return Optional.of(new NoteReturn(assessed(clue.clueId()), clue.unit(), clue.returnedAt(), fact.id()));
    }

    /** What was taken from a unit counts for it no more than what it gave back. */
    static Optional<Object> recalled(ClueRecalledMessage clue, Fact fact) {
        return Optional.of(new NoteReturn(assessed(clue.clueId()), clue.unit(), clue.recalledAt(), fact.id()));
    }

    /** A unit that never signed has nothing; that it was late with its receipt is watched by supervision. */
    static Optional<Object> offerEnded(ClueOfferEndedMessage clue, Fact fact) {
        return Optional.of(new NoteReturn(assessed(clue.clueId()), clue.unit(), clue.endedAt(), fact.id()));
    }

    /** The receipt clock is watched by supervision; only verification and feedback count here. */
    static Optional<Object> due(DeadlineStartedMessage clock, Fact fact) {
        return Optional.ofNullable(DUTIES.get(clock.clock()))
                .map(duty -> new NoteDue(
                        assessed(clock.clueId()),
                        clock.unit(),
                        duty,
                        clock.dueOn(),
                        clock.dueAt(),
                        fact.id(),
                        Objects.requireNonNullElse(clock.conflictRevision(), 0)));
    }

    static Optional<Object> moved(DeadlineMovedMessage clock, Fact fact) {
        return Optional.ofNullable(DUTIES.get(clock.clock()))
                .map(duty -> new NoteMovedDue(
                        assessed(clock.clueId()),
                        duty,
                        clock.dueOn(),
                        clock.dueAt(),
                        fact.id(),
                        Objects.requireNonNullElse(clock.conflictRevision(), 0)));
    }

    static Optional<Object> concluded(ClueConcludedMessage clue, Fact fact) {
        return Optional.of(
                new NoteDone(assessed(clue.clueId()), DutyKind.VERIFICATION, clue.concludedAt(), true, fact.id()));
    }

    /** Where nobody could be told, feedback leaves the fraction. */
    static Optional<Object> fedBack(ResultFedBackMessage clue, Fact fact) {
        boolean counts = "FED_BACK".equals(clue.outcome());
        return Optional.of(
                new NoteDone(assessed(clue.clueId()), DutyKind.FEEDBACK, clue.fedBackAt(), counts, fact.id()));
    }

    static Optional<Object> reopened(ClueReopenedMessage clue, Fact fact) {
        return Optional.of(new NoteReopening(assessed(clue.clueId()), clue.reopenedAt(), fact.id()));
    }

    private static String assessed(String clueId) {
        return "assessed-" + clueId;
    }
}
