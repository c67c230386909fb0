package io.bihuan.clue.write.matter;

import io.bihuan.clue.events.AcceptanceNoticeOwed;
import io.bihuan.clue.events.ClarificationProposed;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ConclusionPooled;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.EmergencyAccessRequested;
import io.bihuan.clue.events.KeyDestructionOrdered;
import io.bihuan.clue.events.KeyDestructionRequested;
import io.bihuan.clue.events.LeakSuspected;
import io.bihuan.clue.events.LinkEvent;
import io.bihuan.clue.events.RelativesKeptOut;
import io.bihuan.clue.events.ReviewOpened;
import io.bihuan.clue.events.RewardProposed;
import io.bihuan.clue.events.TipEvent;
import io.bihuan.clue.events.TipReceived;
import io.bihuan.clue.events.UnsealRequested;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueId;
import io.bihuan.clue.model.ProtectionId;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.ConflictSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Reads matters from the log itself: a conflict declared a moment ago counts at once. */
@Component
class MattersOfTheLog implements Matters {

    private final EventStore log;

    MattersOfTheLog(EventStore log) {
        this.log = log;
    }

    @Override
    public ConflictSet conflictsAround(String aggregateId) {
        Optional<String> guarded = ProtectionId.tipOf(aggregateId);
        if (guarded.isPresent()) {
            return conflictsOfTip(guarded.orElseThrow());
        }
        List<?> events = payloads(aggregateId).toList();
        ConflictSet own = TipEvent.clueAfter(events).map(this::conflicts).orElse(ConflictSet.NONE);
        return events.stream()
                .map(this::conflictsBehind)
                .reduce(declared(events).and(own), ConflictSet::and);
    }

    /** Of the clue that a review, a leak, a pool, a clearing, a notice, a reward or a link is about, or of the tip that a request about its reporter belongs to. */
    private ConflictSet conflictsBehind(Object event) {
        if (event instanceof ReviewOpened review) {
            return conflicts(review.clueId());
        }
        if (event instanceof ClarificationProposed clearing) {
            return conflicts(clearing.clueId());
        }
        if (event instanceof RewardProposed reward) {
            return conflicts(reward.clueId());
        }
        if (event instanceof AcceptanceNoticeOwed notice) {
            return conflicts(notice.clueId());
        }
        if (event instanceof ConclusionPooled pooled) {
            return conflicts(pooled.clueId());
        }
        if (event instanceof LinkEvent link) {
            return conflicts(link.clueId()).and(conflicts(link.otherClueId()));
        }
        if (event instanceof ClueRegistered registered) {
            return declared(payloads(registered.tipId()).toList());
        }
        if (event instanceof EmergencyAccessRequested request) {
            return conflictsOfTip(request.tipId());
        }
        if (event instanceof LeakSuspected leak) {
            List<String> suspected = Stream.ofNullable(leak.suspectedUnit()).toList();
            return conflictsOfTip(leak.tipId()).and(set(suspected, List.of()));
        }
        if (event instanceof UnsealRequested request) {
            return conflictsOfTip(request.tipId());
        }
        return event instanceof KeyDestructionRequested request ? conflictsOfTip(request.tipId()) : ConflictSet.NONE;
    }

    private ConflictSet conflictsOfTip(String tipId) {
        List<?> events = payloads(tipId).toList();
        return declared(events).and(conflicts(TipEvent.clueAfter(events).orElseGet(() -> ClueId.ofTip(tipId))));
    }

    @Override
    public Matter ofTip(String tipId) {
        TipReceived tip = last(tipId, TipReceived.class)
                .orElseThrow(() -> new DomainException(ClueError.TIP_UNKNOWN, Map.of("tipId", tipId)));
        return new Matter(tipId, Optional.ofNullable(tip.reporterRef()).orElse(""), conflictsOfTip(tipId));
    }

    @Override
    public Matter ofRequest(String requestId) {
        Optional<Matter> unsealing =
                last(requestId, UnsealRequested.class).map(request -> matter(request.tipId(), request.reporterRef()));
        return unsealing
                .or(() -> last(requestId, KeyDestructionRequested.class)
                        .map(request -> matter(request.tipId(), request.reporterRef())))
                .orElseThrow(
                        () -> new DomainException(ClueError.VAULT_REQUEST_UNKNOWN, Map.of("requestId", requestId)));
    }

    @Override
    public boolean isDestructionOrdered(String requestId) {
        return last(requestId, KeyDestructionOrdered.class).isPresent();
    }

    private ConflictSet conflicts(String clueId) {
        return declared(payloads(clueId).toList());
    }

    private static ConflictSet declared(List<?> events) {
        ConflictSet conflicts = ConflictSet.NONE;
        for (Object event : events) {
            if (event instanceof ClueTriaged triaged) {
                conflicts = conflicts.and(set(triaged.conflictUnits(), List.of()));
            } else if (event instanceof ConflictDeclared declared) {
                conflicts = conflicts.and(set(declared.units(), declared.officers()));
            } else if (event instanceof RelativesKeptOut relatives) {
                conflicts = conflicts.and(set(List.of(), relatives.officers()));
            }
        }
        return conflicts;
    }

    /** A unit keeps out with everything below it. */
    private static ConflictSet set(List<String> units, List<String> officers) {
        return new ConflictSet(Set.of(), Set.copyOf(units), Set.copyOf(officers));
    }

    private Matter matter(String tipId, String reporterRef) {
        return new Matter(tipId, reporterRef, conflictsOfTip(tipId));
    }

    private <E> Optional<E> last(String aggregateId, Class<E> type) {
        return payloads(aggregateId).filter(type::isInstance).map(type::cast).reduce((earlier, later) -> later);
    }

    private Stream<?> payloads(String aggregateId) {
        return log.readEvents(aggregateId).asStream().map(Message::getPayload);
    }
}
