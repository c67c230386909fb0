package io.bihuan.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatientEventStoreTest {

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final PatientEventStore store =
            PatientEventStore.of(engine, EmbeddedEventStore.builder().fetchDelay(10));

    @AfterEach
    void stop() {
        store.shutDown();
    }

    @Test
    void a_reader_that_has_run_dry_is_called_once_it_can_take_the_next_event() throws Exception {
        TrackingEventStream stream = store.openStream(null);
        assertThat(stream.hasNextAvailable()).isFalse();
        CountDownLatch taken = new CountDownLatch(1);

        boolean supported = stream.setOnAvailableCallback(() -> {
            if (stream.hasNextAvailable()) {
                taken.countDown();
            }
        });
        engine.appendEvents(GenericEventMessage.asEventMessage("an event"));

        assertThat(supported).isTrue();
        assertThat(taken.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(stream.nextAvailable().getPayload()).isEqualTo("an event");
        stream.close();
    }

    @Test
    void a_closed_stream_is_called_no_more() {
        TrackingEventStream open = store.openStream(null);
        TrackingEventStream closed = store.openStream(null);
        AtomicInteger callsOfOpen = new AtomicInteger();
        AtomicInteger callsOfClosed = new AtomicInteger();
        open.setOnAvailableCallback(callsOfOpen::incrementAndGet);
        closed.setOnAvailableCallback(callsOfClosed::incrementAndGet);
        closed.close();
        int before = callsOfClosed.get();

        open.hasNextAvailable();
        await().untilAsserted(() -> assertThat(callsOfOpen).hasValueGreaterThan(3));

        assertThat(callsOfClosed).hasValue(before);
        open.close();
    }
}
