package io.bihuan.clue.needtoknow;

import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ConflictDeclared;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * How the conflict set 回避范围 of a clue stood at any of its events, from the log. What has been told to others can be told
 * again from it in the same words.
 */
@Component
public class DeclaredConflicts {

    private final EventStore log;

    /** @param log the log of this service */
    public DeclaredConflicts(EventStore log) {
        this.log = log;
    }

    /**
     * All who have been declared to keep out.
     *
     * @param revision how many declarations that were; triage that names units is one
     * @param units ids of units, in the order in which they were named
     * @param officers ids of officers, in that order
     */
    public record Declared(int revision, List<String> units, List<String> officers) {}

    /** Those declared up to and with the event of this sequence. */
    public Declared upTo(String clueId, long sequence) {
        return of(log.readEvents(clueId)
                .asStream()
                .filter(event -> event.getSequenceNumber() <= sequence)
                .map(DomainEventMessage::getPayload)
                .toList());
    }

    static Declared of(List<?> events) {
        int revision = 0;
        Set<String> units = new LinkedHashSet<>();
        Set<String> officers = new LinkedHashSet<>();
        for (Object event : events) {
            Collection<String> named = units(event);
            Collection<String> persons = event instanceof ConflictDeclared declared ? declared.officers() : List.of();
            if (!named.isEmpty() || !persons.isEmpty()) {
                revision++;
            }
            units.addAll(named);
            officers.addAll(persons);
        }
        return new Declared(revision, List.copyOf(units), List.copyOf(officers));
    }

    private static List<String> units(Object event) {
        if (event instanceof ClueTriaged triaged) {
            return triaged.conflictUnits();
        }
        return event instanceof ConflictDeclared declared ? declared.units() : List.of();
    }
}
