package org.axonframework.eventsourcing.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.AGGREGATE;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvent;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvents;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.EventLogSettings;
import io.bihuan.eventlog.EventLogStorageEngine;
import io.bihuan.eventlog.EventTypes;
import io.bihuan.eventlog.LogicalTypeSerializer;
import io.bihuan.eventlog.TestDatabases;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Axon's own tests of an event storage engine, run against ours. In their package because one that has to be overridden
 * is visible only there.
 *
 * <p>Six do not apply, because they store what the log refuses on purpose. They are overridden and assert the refusal:
 *
 * <ul>
 *   <li>{@code appendAndReadNonDomainEvent}, {@code storeAndLoadApplicationEvent}: events without aggregate;
 *   <li>{@code loadLargeAmountOfEventsFromAggregateStream}, {@code loadLargeAmountFromOpenStream}: the same at their
 *       end; the large amount itself is read in both;
 *   <li>{@code uniqueKeyConstraintOnEventIdentifier},
 *       {@code uniqueKeyConstraintOnFirstEventIdentifierThrowsAggregateIdentifierAlreadyExistsException}: events of two
 *       aggregates in one list.
 * </ul>
 *
 * <p>The seven tests of tokens append, as one list, events of several aggregates that begin at odd sequences, only to have
 * events with certain times. For these the list is appended one aggregate after the other, each from sequence 0.
 */
class EventLogEngineByAxonsTest
        extends BatchingEventStorageEngineTest<EventLogStorageEngine, EventLogStorageEngine.Builder> {

    private static final int BATCH_SIZE = 100;

    private final MongoDatabase database = TestDatabases.fresh();
    private final List<EventLog> logs = new ArrayList<>();
    private EventLogStorageEngine engine;

    @BeforeEach
    void open() {
        engine = createEngine();
        setTestSubject(engine);
        setTestSubject(eachAggregateOnItsOwn(engine));
    }

    @AfterEach
    void close() {
        logs.forEach(EventLog::close);
        database.drop();
    }

    @Override
    protected EventLogStorageEngine createEngine(UnaryOperator<EventLogStorageEngine.Builder> customization) {
        EventLog log = EventLog.open(database, EventLogSettings.defaults(), Clock.systemUTC());
        logs.add(log);
        LogicalTypeSerializer serializer = new LogicalTypeSerializer(EventTypes.of(List.of()));
        return customization
                .apply(EventLogStorageEngine.builder(log)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .batchSize(BATCH_SIZE))
                .build();
    }

    @Override
    @Test
    public void appendAndReadNonDomainEvent() {
        refusesAnEventWithoutAggregate();
    }

    @Override
    @Test
    public void storeAndLoadApplicationEvent() {
        refusesAnEventWithoutAggregate();
    }

    @Override
    @Test
    protected void loadLargeAmountOfEventsFromAggregateStream() {
        engine.appendEvents(createEvents(BATCH_SIZE + 10));

        assertThat(engine.readEvents(AGGREGATE).asStream().map(DomainEventMessage::getSequenceNumber))
                .hasSize(BATCH_SIZE + 10)
                .last()
                .isEqualTo(BATCH_SIZE + 9L);
    }

    @Override
    @Test
    void loadLargeAmountFromOpenStream() {
        for (int i = 0; i < BATCH_SIZE + 10; i++) {
            engine.appendEvents(createEvent("aggregate-" + i, 0));
        }

        assertThat(engine.readEvents(null, false)).hasSize(BATCH_SIZE + 10);
        refusesAnEventWithoutAggregate();
    }

    @Override
    @Test
    public void uniqueKeyConstraintOnEventIdentifier() {
        refusesTwoAggregates(0);
    }

    @Override
    @Test
    public void uniqueKeyConstraintOnFirstEventIdentifierThrowsAggregateIdentifierAlreadyExistsException() {
        refusesTwoAggregates(1);
    }

    @Test
    void the_second_creation_and_the_second_change_are_conflicts() {
        engine.appendEvents(createEvents(2));

        assertThatThrownBy(() -> engine.appendEvents(createEvent("other", AGGREGATE, 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> engine.appendEvents(createEvent("other", AGGREGATE, 1)))
                .isInstanceOf(ConcurrencyException.class);
    }

    private static EventStorageEngine eachAggregateOnItsOwn(EventLogStorageEngine engine) {
        return (EventStorageEngine) Proxy.newProxyInstance(
                EventStorageEngine.class.getClassLoader(),
                new Class<?>[] {EventStorageEngine.class},
                (self, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof EventMessage<?>[] events && areScattered(events)) {
                        for (EventMessage<?> event : events) {
                            engine.appendEvents(asFirst((DomainEventMessage<?>) event));
                        }
                        return null;
                    }
                    try {
                        return method.invoke(engine, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static boolean areScattered(EventMessage<?>[] events) {
        return Stream.of(events)
                        .filter(DomainEventMessage.class::isInstance)
                        .map(event -> ((DomainEventMessage<?>) event).getAggregateIdentifier())
                        .distinct()
                        .count()
                > 1;
    }

    private static DomainEventMessage<?> asFirst(DomainEventMessage<?> event) {
        return new GenericDomainEventMessage<>(
                event.getType(), event.getAggregateIdentifier(), 0, event, event::getTimestamp);
    }

    private void refusesAnEventWithoutAggregate() {
        long before = logs.get(0).head();
        assertThatThrownBy(() -> engine.appendEvents(new GenericEventMessage<>("application event")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(logs.get(0).head()).isEqualTo(before);
    }

    private void refusesTwoAggregates(long sequence) {
        assertThatThrownBy(() ->
                        engine.appendEvents(createEvent(AGGREGATE, sequence), createEvent("otherAggregate", sequence)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(logs.get(0).head()).isEqualTo(-1);
    }
}
