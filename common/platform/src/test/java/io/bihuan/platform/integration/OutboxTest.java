package io.bihuan.platform.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.kernel.DomainException;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.Ledger.EntryMade;
import io.bihuan.platform.integration.Ledger.EntrySettled;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private final MockProducer<String, byte[]> producer = producer(true);
    private final AtomicInteger failures = new AtomicInteger();

    @Test
    void a_batch_is_under_way_at_once_and_acknowledged_together() {
        MockProducer<String, byte[]> manual = producer(false);
        Outbox.Run run = outbox(manual).begin(0);
        run.take(new EntrySettled("e-1"), Ledger.info(0, "e-1"));
        run.take(new EntrySettled("e-2"), Ledger.info(1, "e-2"));
        assertThat(ids(manual)).containsExactly("event-0", "event-1");
        assertThat(manual.flushed()).isFalse();
        assertThat(run.acknowledge()).isEqualTo(2);
        assertThat(manual.flushed()).isTrue();
    }

    @Test
    void one_record_that_is_not_acknowledged_fails_the_batch() {
        MockProducer<String, byte[]> manual = producer(false);
        Outbox.Run run = outbox(manual).begin(0);
        run.take(new EntrySettled("e-1"), Ledger.info(0, "e-1"));
        run.take(new EntrySettled("e-2"), Ledger.info(1, "e-2"));
        manual.completeNext();
        manual.errorNext(new TimeoutException("broker is away"));
        assertThatThrownBy(run::acknowledge)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(IntegrationError.NOT_ACKNOWLEDGED));
        assertThat(failures).hasValue(1);
    }

    @Test
    void a_send_that_fails_at_once_ends_the_batch_at_once() {
        producer.sendException = new TimeoutException("no metadata");
        Outbox.Run run = outbox(producer).begin(0);
        assertThatThrownBy(() -> run.take(new EntrySettled("e-1"), Ledger.info(0, "e-1")))
                .isInstanceOf(DomainException.class);
        assertThat(failures).hasValue(1);
    }

    @Test
    void a_batch_whose_token_was_lost_is_published_again_by_the_next_process() {
        publish(outbox(producer), 0, "e-1", "e-2");
        publish(outbox(producer), 0, "e-1", "e-2");
        assertThat(ids(producer)).containsExactly("event-0", "event-1", "event-0", "event-1");
    }

    @Test
    void what_stands_before_an_event_that_must_not_leave_goes_out_once_however_often_it_is_tried() {
        Outbox outbox = outbox(producer);
        for (int attempt = 0; attempt < 3; attempt++) {
            Outbox.Run run = outbox.begin(0);
            run.take(new EntrySettled("e-1"), Ledger.info(0, "e-1"));
            assertThatThrownBy(() -> run.take(new EntryMade("e-2", "13800001111", Ledger.NOON), Ledger.info(1, "e-2")))
                    .isInstanceOf(DomainException.class);
        }
        assertThat(ids(producer)).containsExactly("event-0");
        assertThat(failures).hasValue(0);
    }

    @Test
    void a_token_moved_back_by_an_operator_publishes_again() {
        Outbox outbox = outbox(producer);
        publish(outbox, 0, "e-1").committed();
        publish(outbox, 0, "e-1").committed();
        assertThat(ids(producer)).containsExactly("event-0", "event-0");
    }

    private static Outbox.Run publish(Outbox outbox, long first, String... entries) {
        Outbox.Run run = outbox.begin(first);
        for (int i = 0; i < entries.length; i++) {
            run.take(new EntrySettled(entries[i]), Ledger.info(first + i, entries[i]));
        }
        run.acknowledge();
        return run;
    }

    private Outbox outbox(MockProducer<String, byte[]> to) {
        OutboxTranslation translation =
                new OutboxTranslation(List.of(Ledger.published()), new ServiceIdentity("ledger"), AxonJson.mapper());
        return new Outbox(translation, () -> to, failures::incrementAndGet);
    }

    private static MockProducer<String, byte[]> producer(boolean acknowledges) {
        return new MockProducer<>(
                acknowledges, new RoundRobinPartitioner(), new StringSerializer(), new ByteArraySerializer());
    }

    private static List<String> ids(MockProducer<String, byte[]> producer) {
        return producer.history().stream()
                .map(record -> OutboxTranslationTest.headers(record).get("ce_id"))
                .toList();
    }
}
