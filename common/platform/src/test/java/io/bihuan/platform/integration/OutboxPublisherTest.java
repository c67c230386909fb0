package io.bihuan.platform.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.Ledger.EntrySettled;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.junit.jupiter.api.Test;

class OutboxPublisherTest {

    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(false, new RoundRobinPartitioner(), new StringSerializer(), new ByteArraySerializer());
    private final Counter published = new SimpleMeterRegistry().counter("published");
    private final OutboxPublisher publisher = new OutboxPublisher(
            new Outbox(
                    new OutboxTranslation(
                            List.of(Ledger.published()), new ServiceIdentity("ledger"), AxonJson.mapper()),
                    Withholding.in(Backends.database()),
                    () -> producer,
                    () -> {}),
            published);
    private final AtomicBoolean committed = new AtomicBoolean();

    @Test
    void a_batch_is_flushed_once_before_it_commits() {
        ResultMessage<?> result = handle(3, () -> {
            assertThat(producer.history()).hasSize(3);
            assertThat(producer.flushed()).as("nobody waits for one record").isFalse();
        });
        assertThat(result.isExceptional()).isFalse();
        assertThat(producer.flushed()).isTrue();
        assertThat(committed).isTrue();
        assertThat(published.count()).isEqualTo(3);
    }

    @Test
    void a_batch_does_not_commit_unless_every_record_is_acknowledged() {
        ResultMessage<?> result = handle(3, () -> {
            producer.completeNext();
            producer.errorNext(new TimeoutException("broker is away"));
        });
        assertThat(result.isExceptional()).isTrue();
        assertThat(committed).isFalse();
        assertThat(published.count()).isZero();
    }

    /** Handles a batch as an event processor does. */
    private ResultMessage<?> handle(int events, Runnable afterTheLast) {
        List<EventMessage<?>> batch = new ArrayList<>();
        for (int position = 0; position < events; position++) {
            batch.add(event(position));
        }
        BatchingUnitOfWork<EventMessage<?>> unitOfWork = new BatchingUnitOfWork<>(batch);
        unitOfWork.afterCommit(done -> committed.set(true));
        return unitOfWork.executeWithResult(
                () -> {
                    publisher.on(unitOfWork.getMessage());
                    if (unitOfWork.isLastMessage()) {
                        afterTheLast.run();
                    }
                    return null;
                },
                RollbackConfigurationType.ANY_THROWABLE);
    }

    private static EventMessage<?> event(int position) {
        DomainEventMessage<EntrySettled> event = new GenericDomainEventMessage<>(
                "Entry", "e-" + position, 0, new EntrySettled("e-" + position), Map.of());
        return new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(position), event);
    }
}
