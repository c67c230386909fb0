package io.bihuan.platform.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.axon.AxonJson;
import io.bihuan.platform.command.Causation;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.integration.FactIntake.Outcome;
import io.bihuan.platform.integration.Shop.CloseAccount;
import io.bihuan.platform.integration.Shop.OpenAccount;
import io.bihuan.platform.integration.Shop.ShopError;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class FactIntakeTest {

    private static final InboxSettings SETTINGS =
            new InboxSettings(Duration.ofSeconds(1), Duration.ofMinutes(5), Duration.ofMillis(500), 1);

    private final MongoDatabase database = Backends.database();
    private final MovableClock clock = new MovableClock(Ledger.NOON);
    private final RecordedCommands commands = new RecordedCommands();
    private final ParkedFacts parked = new ParkedFacts(database);
    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, new RoundRobinPartitioner(), new StringSerializer(), new ByteArraySerializer());
    private final FactIntakes intakes = FactIntakes.of(List.of(Shop.consumed()), this::intake);
    private final FactIntake intake = intakes.of(Shop.TOPIC).orElseThrow();
    private final ParkedRetrier retrier = new ParkedRetrier(parked, intakes, clock);

    private FactIntake intake(ConsumedEvents consumed) {
        return new FactIntake(
                new FactReader(consumed, AxonJson.mapper()),
                new Inbox(database, "bihuan.shop", clock),
                parked,
                new FactDelivery(commands),
                new DeadLetters(() -> producer, "bihuan.shop", clock),
                SETTINGS,
                clock);
    }

    @Test
    void a_fact_becomes_one_command_of_the_inbox_because_of_that_fact() {
        assertThat(intake.take(Shop.made(3, "e-1"))).isEqualTo(Outcome.DONE);
        assertThat(commands.accepted())
                .containsExactly(new RecordedCommands.Sent(
                        new OpenAccount("e-1"), Actor.system("inbox"), new Causation("chain-e-1", "event-3")));
    }

    @Test
    void S54_a_fact_delivered_three_times_is_applied_once() {
        for (int delivery = 0; delivery < 3; delivery++) {
            assertThat(intake.take(Shop.made(3, "e-1"))).isEqualTo(Outcome.DONE);
        }
        assertThat(commands.commands()).containsExactly(new OpenAccount("e-1"));
    }

    @Test
    void a_crash_between_command_and_inbox_is_harmless_because_the_work_is_done_already() {
        intake.take(Shop.made(3, "e-1"));
        database.getCollection("inbox").drop();
        commands.mustPass(command -> {
            throw ShopError.ACCOUNT_OPEN_ALREADY.exception();
        });
        assertThat(intake.take(Shop.made(3, "e-1"))).isEqualTo(Outcome.DONE);
        assertThat(commands.commands()).containsExactly(new OpenAccount("e-1"));
        assertThat(database.getCollection("inbox").countDocuments()).isEqualTo(1);
    }

    @Test
    void other_kinds_of_fact_and_facts_without_meaning_are_skipped() {
        assertThat(intake.take(Shop.arrived("io.bihuan.ledger.Other.v1", 1, "e-1", "not even json")))
                .isEqualTo(Outcome.SKIPPED);
        assertThat(intake.take(Shop.settled(2, "foreign-1"))).isEqualTo(Outcome.SKIPPED);
        assertThat(commands.commands()).isEmpty();
    }

    @Test
    void S54_a_fact_that_comes_too_early_is_parked_and_applied_when_its_time_has_come() {
        closingNeedsOpening();
        assertThat(intake.take(Shop.settled(5, "e-1"))).isEqualTo(Outcome.PARKED);
        assertThat(parked.oldest(10))
                .singleElement()
                .satisfies(fact -> assertThat(fact.code()).isEqualTo("ACCOUNT_MISSING"));

        commands.mustPass(command -> {});
        retrier.round();
        assertThat(commands.commands()).as("not before its time").isEmpty();
        clock.pass(Duration.ofSeconds(2));
        retrier.round();
        assertThat(commands.commands()).containsExactly(new CloseAccount("e-1"));
        assertThat(parked.count()).isZero();
    }

    @Test
    void later_facts_of_the_same_key_wait_behind_a_parked_one_and_keep_their_order() {
        closingNeedsOpening();
        intake.take(Shop.settled(5, "e-1"));
        commands.mustPass(command -> {});
        assertThat(intake.take(Shop.made(8, "e-1"))).isEqualTo(Outcome.PARKED);
        assertThat(intake.take(Shop.settled(9, "e-1"))).isEqualTo(Outcome.PARKED);
        assertThat(intake.take(Shop.made(7, "e-2"))).as("other keys go on").isEqualTo(Outcome.DONE);

        clock.pass(Duration.ofSeconds(2));
        retrier.round();
        assertThat(commands.commands())
                .containsExactly(
                        new OpenAccount("e-2"),
                        new CloseAccount("e-1"),
                        new OpenAccount("e-1"),
                        new CloseAccount("e-1"));
        assertThat(parked.count()).isZero();
    }

    @Test
    void a_fact_that_was_overtaken_does_not_queue_behind_the_one_that_waits_for_it() {
        closingNeedsOpening();
        intake.take(Shop.settled(5, "e-1"));
        assertThat(intake.take(Shop.made(4, "e-1"))).isEqualTo(Outcome.DONE);
        clock.pass(Duration.ofSeconds(2));
        retrier.round();
        assertThat(commands.commands()).containsExactly(new OpenAccount("e-1"), new CloseAccount("e-1"));
    }

    @Test
    void a_parked_fact_that_is_delivered_again_is_parked_once() {
        closingNeedsOpening();
        intake.take(Shop.settled(5, "e-1"));
        intake.take(Shop.settled(5, "e-1"));
        assertThat(parked.count()).isEqualTo(1);
    }

    @Test
    void waits_grow_and_the_whole_lane_waits_with_its_first() {
        closingNeedsOpening();
        intake.take(Shop.settled(5, "e-1"));
        intake.take(Shop.settled(6, "e-1"));
        for (int attempt = 2; attempt <= 4; attempt++) {
            clock.pass(Duration.ofMinutes(5));
            retrier.round();
        }
        assertThat(parked.oldest(10))
                .allSatisfy(fact -> assertThat(fact.nextAttemptAt())
                        .isEqualTo(clock.instant().plusSeconds(8)));
        assertThat(parked.head(Shop.TOPIC + "|e-1").orElseThrow().attempts()).isEqualTo(4);
    }

    @Test
    void what_cannot_be_read_is_set_aside_unchanged_with_the_reason() {
        assertThat(intake.take(Shop.arrived(Shop.MADE, 3, "e-1", "{\"entryId\":")))
                .isEqualTo(Outcome.SET_ASIDE);
        ProducerRecord<String, byte[]> letter = producer.history().get(0);
        assertThat(letter.topic()).isEqualTo("bihuan.ledger.v1.dlt");
        assertThat(letter.key()).isEqualTo("e-1");
        assertThat(letter.value()).asString().isEqualTo("{\"entryId\":");
        assertThat(OutboxTranslationTest.headers(letter))
                .containsAllEntriesOf(Map.of(
                        "ce_id", "event-3",
                        "bihuan-dlt-code", "FACT_UNREADABLE",
                        "bihuan-dlt-consumer", "bihuan.shop",
                        "bihuan-dlt-partition", "0",
                        "bihuan-dlt-offset", "3"));
    }

    @Test
    void a_record_without_the_attributes_of_a_cloud_event_is_set_aside() {
        ProducerRecord<String, byte[]> plain = new ProducerRecord<>(Shop.TOPIC, "e-1", "{}".getBytes());
        assertThat(intake.take(Shop.arrived(plain, 1))).isEqualTo(Outcome.SET_ASIDE);
        ProducerRecord<String, byte[]> noPosition = Shop.fact(Shop.TOPIC, Shop.MADE, 1, "e-1", "{\"entryId\":\"e-1\"}");
        noPosition.headers().remove("ce_position");
        assertThat(intake.take(Shop.arrived(noPosition, 2))).isEqualTo(Outcome.SET_ASIDE);
        ProducerRecord<String, byte[]> noTime = Shop.fact(Shop.TOPIC, Shop.MADE, 1, "e-1", "{\"entryId\":\"e-1\"}");
        noTime.headers().remove("ce_time");
        assertThat(intake.take(Shop.arrived(noTime, 3))).isEqualTo(Outcome.SET_ASIDE);
    }

    @Test
    void a_fact_that_cannot_be_translated_or_is_invalid_is_set_aside() {
        assertThat(intake.take(Shop.arrived(Shop.MADE, 3, "e-1", "{}"))).isEqualTo(Outcome.SET_ASIDE);
        commands.mustPass(command -> {
            throw ShopError.ACCOUNT_MALFORMED.exception();
        });
        assertThat(intake.take(Shop.made(4, "e-2"))).isEqualTo(Outcome.SET_ASIDE);
        assertThat(producer.history())
                .extracting(letter -> OutboxTranslationTest.headers(letter).get("bihuan-dlt-code"))
                .containsExactly("FACT_NOT_TRANSLATED", "ACCOUNT_MALFORMED");
    }

    @Test
    void nothing_is_acknowledged_while_a_store_or_the_dead_letter_topic_is_away() {
        commands.mustPass(command -> {
            throw ShopError.SHOP_CLOSED.exception();
        });
        assertThatThrownBy(() -> intake.take(Shop.made(3, "e-1"))).isInstanceOf(FactNotTakenException.class);
        producer.sendException = new TimeoutException("away");
        assertThatThrownBy(() -> intake.take(Shop.arrived(Shop.MADE, 4, "e-2", "{")))
                .isInstanceOf(FactNotTakenException.class);
        assertThat(parked.count()).isZero();
    }

    @Test
    void a_defect_parks_the_fact_instead_of_stopping_the_partition() {
        commands.mustPass(command -> {
            throw new IllegalStateException("a defect");
        });
        assertThat(intake.take(Shop.made(3, "e-1"))).isEqualTo(Outcome.PARKED);
        commands.mustPass(command -> {
            throw new io.bihuan.kernel.DomainException(PlatformError.INTERNAL);
        });
        assertThat(intake.take(Shop.made(4, "e-2"))).isEqualTo(Outcome.PARKED);
        assertThat(parked.oldest(10)).extracting(ParkedFact::code).containsExactly("FACT_FAILED", "INTERNAL");
    }

    @Test
    void two_nodes_do_not_try_the_same_parked_fact_at_once() {
        closingNeedsOpening();
        intake.take(Shop.settled(5, "e-1"));
        clock.pass(Duration.ofSeconds(2));
        ParkedFact seenByBoth = parked.head(Shop.TOPIC + "|e-1").orElseThrow();
        assertThat(parked.claim(seenByBoth, clock.instant().plusSeconds(30))).isPresent();
        assertThat(parked.claim(seenByBoth, clock.instant().plusSeconds(30))).isEmpty();
    }

    @Test
    void giving_a_parked_fact_up_lets_those_behind_it_go_on() {
        closingNeedsOpening();
        intake.take(Shop.settled(5, "e-1"));
        intake.take(Shop.made(6, "e-1"));
        ParkedApi api = new ParkedApi(parked, intakes, "bihuan.shop", clock);
        assertThat(api.parked(10).items()).extracting(ParkedApi.Item::id).containsExactly("event-5", "event-6");

        api.giveUp("event-5", new ParkedApi.Body(GiveUpReason.SUBJECT_GONE), Actor.system("operator"));
        api.retry("event-6", Actor.system("operator"));
        retrier.round();
        assertThat(commands.commands()).containsExactly(new OpenAccount("e-1"));
        assertThat(OutboxTranslationTest.headers(producer.history().get(0)))
                .containsEntry("bihuan-dlt-code", "FACT_GIVEN_UP")
                .extractingByKey("bihuan-dlt-reason")
                .asString()
                .contains("operator", "SUBJECT_GONE");
    }

    /** Closing is refused until the account was opened. */
    private void closingNeedsOpening() {
        commands.mustPass(command -> {
            if (command instanceof CloseAccount close && !commands.commands().contains(new OpenAccount(close.id()))) {
                throw ShopError.ACCOUNT_MISSING.exception();
            }
        });
    }
}
