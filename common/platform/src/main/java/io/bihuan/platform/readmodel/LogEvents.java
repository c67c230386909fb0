package io.bihuan.platform.readmodel;

import io.bihuan.eventlog.EventCodec;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.StoredCommit;
import io.bihuan.eventlog.StoredEvent;
import java.util.List;

/** The log as folds want it. */
final class LogEvents {

    private final EventLog log;
    private final EventCodec codec;

    LogEvents(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    long head() {
        return log.head();
    }

    List<StoredCommit> after(long position, int commits) {
        return log.readAfter(position, commits);
    }

    /** The aggregate that the event at a position belongs to. */
    String aggregateAt(long position) {
        return log.readAfter(position - 1, 1).get(0).aggregateId();
    }

    /** Today's records of a stored event: usually one; none if an upcaster drops it. */
    List<Object> payloads(StoredEvent event) {
        return codec.decodeAll(event);
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
