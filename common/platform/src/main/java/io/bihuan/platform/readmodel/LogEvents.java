package io.bihuan.platform.readmodel;

import io.bihuan.eventlog.EventCodec;
import io.bihuan.eventlog.StoredEvent;

/** Stored events as folds want them. */
final class LogEvents {

    private final EventCodec codec;

    LogEvents(EventCodec codec) {
        this.codec = codec;
    }

    Object payload(StoredEvent event) {
        return codec.decode(event);
    }

    EventInfo info(StoredEvent event) {
        return new EventInfo(
                event.position(),
                event.eventId(),
                event.aggregateId(),
                event.sequence(),
                event.occurredAt(),
                event.type(),
                codec.metadata(event));
    }
}
