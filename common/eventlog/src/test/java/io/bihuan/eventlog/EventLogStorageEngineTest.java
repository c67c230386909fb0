package io.bihuan.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.SampleEvents.TipEvent;
import io.bihuan.eventlog.SampleEvents.TipGraded;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventLogStorageEngineTest {

    private final MongoDatabase database = TestDatabases.fresh();
    private final EventLog log = EventLog.open(database, EventLogSettings.defaults(), Clock.systemUTC());
    private final EventLogStorageEngine engine = EventLogStorageEngine.of(
            log, new LogicalTypeSerializer(EventTypes.of(List.of(TipEvent.class))), NoOpEventUpcaster.INSTANCE);

    @AfterEach
    void close() {
        log.close();
        database.drop();
    }

    @Test
    void the_log_holds_logical_names() {
        engine.appendEvents(graded("a", 0, "A"));

        StoredEvent stored = log.readAfter(-1, 1).get(0).events().get(0);
        assertThat(stored.type()).isEqualTo("tip.TipGraded");
        assertThat(stored.revision()).isEqualTo(2);
        assertThat(stored.payload()).isEqualTo("{\"grade\":\"A\"}");
        assertThat(stored.metadata()).isEqualTo("{\"actor.unit\":\"990121-GA\"}");
        assertThat(engine.readEvents("a").next().getPayload()).isEqualTo(new TipGraded("A"));
    }

    @Test
    void a_token_in_the_middle_of_a_commit_continues_there() {
        engine.appendEvents(graded("a", 0, "A"), graded("a", 1, "B"), graded("a", 2, "C"));
        engine.appendEvents(graded("b", 0, "D"));

        List<? extends TrackedEventMessage<?>> rest =
                engine.readEvents(new GlobalSequenceTrackingToken(0), false).toList();

        assertThat(rest)
                .extracting(e -> (Object) ((TipGraded) e.getPayload()).grade())
                .containsExactly("B", "C", "D");
        assertThat(rest)
                .extracting(e -> (Object) e.trackingToken())
                .containsExactly(
                        new GlobalSequenceTrackingToken(1),
                        new GlobalSequenceTrackingToken(2),
                        new GlobalSequenceTrackingToken(3));
        assertThat(engine.readEvents("a", 1).asStream()).hasSize(2);
    }

    @Test
    void the_unit_of_work_learns_the_position_of_its_last_event() {
        engine.appendEvents(graded("a", 0, "A"));
        DefaultUnitOfWork<EventMessage<?>> unitOfWork = DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("x"));
        DefaultUnitOfWork<EventMessage<?>> nested = DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("y"));

        engine.appendEvents(graded("b", 0, "A"), graded("b", 1, "B"));

        assertThat(unitOfWork.resources()).containsEntry(EventLogStorageEngine.POSITION, 2L);
        nested.commit();
        unitOfWork.commit();
    }

    @Test
    void a_command_with_three_hundred_events_is_refused_whole() {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        IntStream.range(0, 300).forEach(i -> events.add(graded("a", i, "A")));

        assertThatThrownBy(() -> engine.appendEvents(events))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("256");
        assertThat(log.head()).isEqualTo(-1);
    }

    @Test
    void one_event_that_is_no_domain_event_spoils_the_whole_list() {
        assertThatThrownBy(() -> engine.appendEvents(graded("a", 0, "A"), new GenericEventMessage<>("x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(log.head()).isEqualTo(-1);
    }

    @Test
    void a_blocking_read_wakes_up_for_a_new_event() {
        CompletableFuture<Long> read = CompletableFuture.supplyAsync(
                () -> engine.readEvents(null, true).count());

        engine.appendEvents(graded("a", 0, "A"));

        assertThat(read).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(1L);
    }

    @Test
    void axons_event_store_streams_what_other_processes_append() throws Exception {
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(engine).build();
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(engine.createHeadToken());
                EventLog other = EventLog.open(database, EventLogSettings.defaults(), Clock.systemUTC())) {
            assertThat(stream.hasNextAvailable(50, TimeUnit.MILLISECONDS)).isFalse();
            for (int i = 0; i < 20; i++) {
                NewEvent event = new NewEvent("e" + i, "tip.TipGraded", 2, Samples.NOON, "{\"grade\":\"A\"}", "{}");
                other.append(new NewCommit("a" + i, "Tip", 0, List.of(event)));
                assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
                assertThat(stream.nextAvailable().getIdentifier()).isEqualTo("e" + i);
            }
        } finally {
            store.shutDown();
        }
    }

    @Test
    void a_token_at_an_instant_allows_for_clocks_that_are_ten_seconds_apart() {
        AtomicReference<Instant> slow = new AtomicReference<>(Samples.NOON.minusSeconds(10));
        try (EventLog behind = EventLog.open(database, EventLogSettings.defaults(), new TestClock(slow))) {
            behind.append(Samples.commit("a", 0, 1));
            assertThat(log.head()).isZero();
        }

        assertThat(engine.createTokenAt(Samples.NOON)).isEqualTo(new GlobalSequenceTrackingToken(-1));
        assertThat(engine.createTokenAt(Samples.NOON.plusSeconds(1))).isEqualTo(new GlobalSequenceTrackingToken(0));
    }

    private static DomainEventMessage<TipGraded> graded(String aggregateId, long sequence, String grade) {
        return new GenericDomainEventMessage<>("Tip", aggregateId, sequence, new TipGraded(grade))
                .andMetaData(java.util.Map.of("actor.unit", "990121-GA"));
    }
}
