package io.bihuan.eventlog;

import io.bihuan.kernel.PersistedEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The vocabulary of a service: which record carries which logical type. Built from the sealed parents of its events, so
 * that nothing is found by scanning and nothing is forgotten. The logical name, never the class name, reaches the log.
 */
public final class EventTypes {

    private final List<EventType> all;
    private final Map<String, EventType> byType = new HashMap<>();
    private final Map<Class<?>, EventType> byClass = new HashMap<>();

    private EventTypes(Collection<Class<?>> events) {
        List<EventType> found = new ArrayList<>();
        for (Class<?> event : events) {
            EventType type = typeOf(event);
            EventType other = byType.putIfAbsent(type.type(), type);
            if (other == null) {
                byClass.put(event, type);
                found.add(type);
            } else if (other.eventClass() != event) {
                throw new IllegalArgumentException(
                        type.type() + " is claimed by " + other.eventClass().getName() + " and by " + event.getName());
            }
        }
        found.sort(Comparator.comparing(EventType::type));
        this.all = Collections.unmodifiableList(found);
    }

    /**
     * The vocabulary under these parents.
     *
     * @param sealedParents sealed interfaces, or event records themselves
     * @throws IllegalArgumentException if a permitted event is no record, has no {@link PersistedEvent} or shares its
     *     logical type with another
     */
    public static EventTypes of(Collection<? extends Class<?>> sealedParents) {
        List<Class<?>> events = new ArrayList<>();
        sealedParents.forEach(parent -> collect(parent, events));
        return new EventTypes(events);
    }

    /** All types, ordered by logical name. */
    public List<EventType> all() {
        return all;
    }

    /** The type with this logical name, if the service knows it. */
    public Optional<EventType> byType(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** The type that this class carries, if it is one. */
    public Optional<EventType> byClass(Class<?> eventClass) {
        return Optional.ofNullable(byClass.get(eventClass));
    }

    /** The Chinese label of a logical type; of an unknown one the logical type itself. */
    public String label(String type) {
        EventType known = byType.get(type);
        return known == null ? type : known.label();
    }

    private static void collect(Class<?> type, List<Class<?>> events) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted, events);
            }
        } else {
            events.add(type);
        }
    }

    private static EventType typeOf(Class<?> event) {
        PersistedEvent name = event.getAnnotation(PersistedEvent.class);
        if (!event.isRecord() || name == null) {
            throw new IllegalArgumentException(event.getName() + " must be a record with @PersistedEvent");
        }
        if (name.revision() < 1) {
            throw new IllegalArgumentException(event.getName() + ": revisions count from 1");
        }
        return new EventType(Names.require("event type", name.type()), name.revision(), name.label(), event);
    }
}
