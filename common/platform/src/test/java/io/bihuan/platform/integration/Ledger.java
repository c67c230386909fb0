package io.bihuan.platform.integration;

import io.bihuan.kernel.PersistedEvent;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A small domain for tests: entries are made, settled and annotated. */
final class Ledger {

    static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");

    private Ledger() {}

    /** What happens to entries. */
    sealed interface LedgerEvent permits EntryMade, EntrySettled, EntryAnnotated {}

    @PersistedEvent(type = "ledger.EntryMade", label = "已登记")
    record EntryMade(String entryId, String place, Instant madeAt) implements LedgerEvent {}

    @PersistedEvent(type = "ledger.EntrySettled", label = "已办结")
    record EntrySettled(String entryId) implements LedgerEvent {}

    /** Stays inside. */
    @PersistedEvent(type = "ledger.EntryAnnotated", label = "已备注")
    record EntryAnnotated(String entryId, String note) implements LedgerEvent {}

    record EntryMadeV1(String entryId, Place place, Instant madeAt) {}

    record Place(String description) {}

    record EntrySettledV1(String entryId) {}

    /** Translates the first two and keeps the third. */
    static PublishedEvents<LedgerEvent> published() {
        return new PublishedEvents<>() {
            @Override
            public Class<LedgerEvent> eventType() {
                return LedgerEvent.class;
            }

            @Override
            public Optional<Published> translate(LedgerEvent event, EventInfo info) {
                if (event instanceof EntryMade made) {
                    return Optional.of(new Published(
                            "io.bihuan.ledger.EntryMade.v1",
                            new EntryMadeV1(made.entryId(), new Place(made.place()), made.madeAt())));
                }
                if (event instanceof EntrySettled settled) {
                    return Optional.of(
                            new Published("io.bihuan.ledger.EntrySettled.v1", new EntrySettledV1(settled.entryId())));
                }
                return Optional.empty();
            }
        };
    }

    static EventInfo info(long position, String aggregateId) {
        return new EventInfo(
                position,
                "event-" + position,
                aggregateId,
                0,
                NOON,
                "ledger.Any",
                Map.of("correlationId", "chain-1", "causationId", "command-1"));
    }
}
