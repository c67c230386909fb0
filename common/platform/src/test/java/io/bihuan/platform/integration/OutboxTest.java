package io.bihuan.platform.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.privacy.Finding.Kind;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.integration.Ledger.EntryAnnotated;
import io.bihuan.platform.integration.Ledger.EntryMade;
import io.bihuan.platform.integration.Ledger.EntrySettled;
import java.nio.charset.StandardCharsets;
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
    private final MongoDatabase database = Backends.database();
    private final WithheldFacts withheld = new WithheldFacts(database);

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
    void S31_a_fact_with_a_number_in_it_is_withheld_with_those_behind_it_and_the_others_go_on() {
        Outbox.Run run = outbox(producer).begin(0);
        run.take(new EntrySettled("e-1"), Ledger.info(0, "e-1"));
        run.take(new EntryMade("e-2", "请拨打13800001111", Ledger.NOON), Ledger.info(1, "e-2"));
        run.take(new EntrySettled("e-2"), Ledger.info(2, "e-2"));
        run.take(new EntryAnnotated("e-2", "13800001111"), Ledger.info(3, "e-2"));
        run.take(new EntrySettled("e-3"), Ledger.info(4, "e-3"));

        assertThat(run.acknowledge()).isEqualTo(2);
        assertThat(ids(producer)).containsExactly("event-0", "event-4");
        assertThat(withheld.open())
                .containsExactly(
                        new DataLeakPrevented(
                                "event-1",
                                "e-2",
                                1,
                                "ledger.Any",
                                List.of(new PersonalDataGuard.Place("/place/description", Kind.MOBILE, 3, 14)),
                                Ledger.NOON,
                                null,
                                null),
                        new DataLeakPrevented("event-2", "e-2", 2, "ledger.Any", List.of(), Ledger.NOON, null, null));
        assertThat(failures).hasValue(0);
    }

    @Test
    void S31_an_identity_number_is_withheld_whether_or_not_its_check_digit_is_right() {
        Outbox.Run run = outbox(producer).begin(0);
        run.take(new EntryMade("e-1", "证号11010519491231002X", Ledger.NOON), Ledger.info(0, "e-1"));
        run.take(new EntryMade("e-2", "证号110105194912310021", Ledger.NOON), Ledger.info(1, "e-2"));
        assertThat(run.acknowledge()).isZero();
        assertThat(withheld.lanes()).containsExactlyInAnyOrder("e-1", "e-2");
    }

    @Test
    void what_waits_behind_a_withheld_fact_waits_in_the_next_batch_and_in_the_next_process_as_well() {
        publish(outbox(producer), 0, "e-1");
        Outbox.Run leaking = outbox(producer).begin(1);
        leaking.take(new EntryMade("e-1", "13800001111", Ledger.NOON), Ledger.info(1, "e-1"));
        leaking.acknowledge();
        publish(outbox(producer), 2, "e-1", "e-2");
        assertThat(ids(producer)).containsExactly("event-0", "event-3");
    }

    @Test
    void a_batch_that_is_tried_again_withholds_once() {
        for (int attempt = 0; attempt < 3; attempt++) {
            Outbox.Run run = outbox(producer).begin(0);
            run.take(new EntryMade("e-2", "13800001111", Ledger.NOON), Ledger.info(0, "e-2"));
            run.acknowledge();
        }
        assertThat(withheld.latest(10)).hasSize(1);
    }

    @Test
    void what_an_operator_released_leaves_blacked_out_also_when_it_is_published_again() {
        Outbox outbox = outbox(producer);
        outbox.begin(0).take(new EntryMade("e-2", "电话13800001111", Ledger.NOON), Ledger.info(0, "e-2"));
        withheld.release("event-0", "o-1");
        withheld.published(withheld.find("event-0").orElseThrow(), Ledger.NOON);

        Outbox.Run again = outbox.begin(0);
        again.take(new EntryMade("e-2", "电话13800001111", Ledger.NOON), Ledger.info(0, "e-2"));
        assertThat(again.acknowledge()).isEqualTo(1);
        assertThat(new String(producer.history().get(0).value(), StandardCharsets.UTF_8))
                .contains("电话" + "■".repeat(11))
                .doesNotContain("13800001111");
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
        return new Outbox(translation, Withholding.in(database), () -> to, failures::incrementAndGet);
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
