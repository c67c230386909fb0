package io.bihuan.eventlog.history;

import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogStorageEngine;
import io.bihuan.eventlog.EventLogUnavailableException;
import io.bihuan.eventlog.EventTypes;
import io.bihuan.eventlog.LogicalTypeSerializer;
import io.bihuan.eventlog.history.Operation.Seen;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;

/** Follows the log through Axon's engine, as event processors do: by tokens, woken when the log grows. */
final class AxonReader {

    private final String name;
    private final EventLogStorageEngine engine;
    private @Nullable TrackingToken token;

    AxonReader(String name, EventLog log) {
        this.name = name;
        this.engine = EventLogStorageEngine.of(
                log, new LogicalTypeSerializer(EventTypes.of(List.of())), NoOpEventUpcaster.INSTANCE);
    }

    void follow(Surroundings surroundings) {
        boolean ends = false;
        while (!ends) {
            boolean last = surroundings.ends();
            long before = surroundings.now();
            try {
                List<? extends TrackedEventMessage<?>> events =
                        engine.readEvents(token, true).limit(200).toList();
                boolean exhausted = events.size() < 200;
                if (!events.isEmpty()) {
                    token = events.get(events.size() - 1).trackingToken();
                }
                surroundings.record(new Seen(
                        name,
                        before,
                        exhausted,
                        events.stream().map(TrackedEventMessage::getIdentifier).toList()));
                ends = last && exhausted;
            } catch (EventLogUnavailableException e) {
                surroundings.pause(20);
            }
        }
    }
}
