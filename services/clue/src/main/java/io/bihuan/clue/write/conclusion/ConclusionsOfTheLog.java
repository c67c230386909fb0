package io.bihuan.clue.write.conclusion;

import io.bihuan.clue.events.ClarificationProposed;
import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueMerged;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.ClueSplit;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ConclusionSigned;
import io.bihuan.clue.events.ConclusionSubmitted;
import io.bihuan.clue.events.GatePassed;
import io.bihuan.clue.events.RewardProposed;
import io.bihuan.clue.events.TipEvent;
import io.bihuan.clue.events.VerificationStarted;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ConclusionKind;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.DomainException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads conclusions from the log itself: one that was given up a moment ago does not hold any more. */
@Component
class ConclusionsOfTheLog implements Conclusions {

    private final EventStore log;
    private final Matters matters;

    ConclusionsOfTheLog(EventStore log, Matters matters) {
        this.log = log;
        this.matters = matters;
    }

    @Override
    public Optional<ConcludedClue> toldAt(String clueId, long sequence) {
        List<? extends DomainEventMessage<?>> life = life(clueId);
        return life.stream()
                .filter(event -> event.getSequenceNumber() == sequence)
                .filter(event -> event.getPayload() instanceof ClueConcluded)
                .findFirst()
                .map(event -> concluded(life, event));
    }

    @Override
    public ConcludedClue of(String clueId) {
        List<? extends DomainEventMessage<?>> life = life(clueId);
        if (life.isEmpty()) {
            throw new DomainException(ClueError.CLUE_UNKNOWN, Map.of("clueId", clueId));
        }
        return held(life).orElseThrow(() -> new DomainException(ClueError.NOT_CONCLUDED, Map.of("clueId", clueId)));
    }

    @Override
    public Optional<ConcludedClue> ofTip(String tipId) {
        List<?> tip = life(tipId).stream().map(DomainEventMessage::getPayload).toList();
        return TipEvent.clueAfter(tip)
                .map(this::life)
                .map(life -> crimeLineOf(life).orElse(life))
                .flatMap(life -> held(mainOf(life).orElse(life)));
    }

    /** What a reporter of a merged clue is told is what came of the one it is worked on in (F12). */
    private Optional<List<? extends DomainEventMessage<?>>> mainOf(List<? extends DomainEventMessage<?>> life) {
        return ClueMerged.mainAfter(
                        life.stream().map(DomainEventMessage::getPayload).toList())
                .map(this::life);
    }

    /** What a reporter is told of a split clue is what came of its crime line; the other stays where it is (F09). */
    private Optional<List<? extends DomainEventMessage<?>>> crimeLineOf(List<? extends DomainEventMessage<?>> life) {
        return life.stream()
                .map(DomainEventMessage::getPayload)
                .filter(ClueSplit.class::isInstance)
                .findFirst()
                .map(split -> life(((ClueSplit) split).crimeLineId()));
    }

    @Override
    public boolean stillHoldsBehind(String aggregateId) {
        return life(aggregateId).stream()
                .flatMap(event -> restsOn(event.getPayload()).stream())
                .reduce((earlier, later) -> later)
                .flatMap(rests ->
                        held(life(rests.clueId())).filter(conclusion -> conclusion.sequence() == rests.conclusion()))
                .isPresent();
    }

    private static Optional<RestsOn> restsOn(Object event) {
        if (event instanceof ClarificationProposed clearing) {
            return Optional.of(new RestsOn(clearing.clueId(), clearing.conclusion()));
        }
        return event instanceof RewardProposed reward
                ? Optional.of(new RestsOn(reward.clueId(), reward.conclusion()))
                : Optional.empty();
    }

    private record RestsOn(String clueId, long conclusion) {}

    /** The last conclusion, if the clue was not reopened since. */
    private Optional<ConcludedClue> held(List<? extends DomainEventMessage<?>> life) {
        return life.stream()
                .filter(event ->
                        event.getPayload() instanceof ClueConcluded || event.getPayload() instanceof ClueReopened)
                .reduce((earlier, later) -> later)
                .filter(event -> event.getPayload() instanceof ClueConcluded)
                .map(event -> concluded(life, event));
    }

    private ConcludedClue concluded(List<? extends DomainEventMessage<?>> life, DomainEventMessage<?> end) {
        ClueConcluded event = (ClueConcluded) end.getPayload();
        List<?> until = life.stream()
                .filter(earlier -> earlier.getSequenceNumber() <= end.getSequenceNumber())
                .map(DomainEventMessage::getPayload)
                .toList();
        return new ConcludedClue(
                event.clueId(),
                event.clueNo(),
                end.getSequenceNumber(),
                ConclusionKind.valueOf(event.kind()),
                grade(until),
                event.handlingUnit(),
                List.copyOf(authors(until)),
                event.concludedAt(),
                matters.conflictsAround(event.clueId()));
    }

    private static ClueGrade grade(List<?> events) {
        return events.stream()
                .filter(ClueTriaged.class::isInstance)
                .map(event -> ClueGrade.valueOf(((ClueTriaged) event).grade()))
                .reduce((earlier, later) -> later)
                .orElse(ClueGrade.GENERAL);
    }

    private static Set<String> authors(List<?> events) {
        Set<String> authors = new LinkedHashSet<>();
        for (Object event : events) {
            if (event instanceof VerificationStarted started) {
                authors.add(started.approvedBy());
                authors.addAll(started.verifiers());
            } else if (event instanceof ConclusionSubmitted submitted) {
                authors.add(submitted.submittedBy());
            } else if (event instanceof ConclusionSigned signed) {
                authors.add(signed.signedBy());
            } else if (event instanceof GatePassed passed) {
                authors.add(passed.passedBy());
            } else if (event instanceof ClueConcluded concluded) {
                authors.add(concluded.confirmedBy());
            }
        }
        return authors;
    }

    private List<? extends DomainEventMessage<?>> life(String aggregateId) {
        return log.readEvents(aggregateId).asStream().toList();
    }
}
