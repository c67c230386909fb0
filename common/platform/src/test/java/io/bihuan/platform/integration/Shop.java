package io.bihuan.platform.integration;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A consumer for tests: it opens an account when an entry is made and closes it when the entry is settled. */
final class Shop {

    static final String TOPIC = "bihuan.ledger.v1";
    static final String MADE = "io.bihuan.ledger.EntryMade.v1";
    static final String SETTLED = "io.bihuan.ledger.EntrySettled.v1";

    private Shop() {}

    record EntryMadeMessage(String entryId) {}

    record EntrySettledMessage(String entryId) {}

    @SentBy(value = Role.OPERATOR, automations = "inbox")
    record OpenAccount(@TargetAggregateIdentifier String id) {}

    @SentBy(value = Role.OPERATOR, automations = "inbox")
    record CloseAccount(@TargetAggregateIdentifier String id) {}

    /** Refusals of this consumer. */
    enum ShopError implements ErrorCode {
        ACCOUNT_OPEN_ALREADY(Category.RULE),
        ACCOUNT_MISSING(Category.NOT_FOUND),
        ACCOUNT_MALFORMED(Category.INVALID),
        SHOP_CLOSED(Category.UNAVAILABLE);

        private final Category category;

        ShopError(Category category) {
            this.category = category;
        }

        @Override
        public io.bihuan.kernel.Refusal refusal() {
            return new io.bihuan.kernel.Refusal(category, "测试", "测试", this == ACCOUNT_OPEN_ALREADY);
        }

        DomainException exception() {
            return new DomainException(this);
        }
    }

    static ConsumedEvents consumed() {
        return consumed(TOPIC);
    }

    static ConsumedEvents consumed(String topic) {
        return new ConsumedEvents() {
            @Override
            public String topic() {
                return topic;
            }

            @Override
            public List<ConsumedEvent<?>> events() {
                return List.of(
                        new ConsumedEvent<>(
                                MADE,
                                EntryMadeMessage.class,
                                (message, fact) -> Optional.of(
                                        new OpenAccount(message.entryId().strip()))),
                        new ConsumedEvent<>(
                                SETTLED,
                                EntrySettledMessage.class,
                                (message, fact) -> message.entryId().startsWith("foreign")
                                        ? Optional.empty()
                                        : Optional.of(new CloseAccount(message.entryId()))));
            }
        };
    }

    /** The record that carries a fact. */
    static ProducerRecord<String, byte[]> fact(String topic, String type, long position, String key, String json) {
        return KafkaMessageFactory.createWriter(topic, key)
                .writeBinary(CloudEventBuilder.v1()
                        .withId("event-" + position)
                        .withSource(URI.create("/bihuan/ledger"))
                        .withType(type)
                        .withSubject(key)
                        .withTime(Ledger.NOON.atOffset(ZoneOffset.UTC))
                        .withExtension("position", Long.toString(position))
                        .withExtension("correlationid", "chain-" + key)
                        .withData("application/json", json.getBytes(StandardCharsets.UTF_8))
                        .build());
    }

    /** The same as it arrives. */
    static ConsumerRecord<String, byte[]> arrived(String type, long position, String key, String json) {
        return arrived(fact(TOPIC, type, position, key, json), position);
    }

    static ConsumerRecord<String, byte[]> arrived(ProducerRecord<String, byte[]> record, long offset) {
        return new ConsumerRecord<>(
                record.topic(),
                0,
                offset,
                0L,
                TimestampType.CREATE_TIME,
                -1,
                -1,
                record.key(),
                record.value(),
                record.headers(),
                Optional.empty());
    }

    static ConsumerRecord<String, byte[]> made(long position, String entryId) {
        return arrived(MADE, position, entryId, "{\"entryId\":\"" + entryId + "\",\"unknown\":1}");
    }

    static ConsumerRecord<String, byte[]> settled(long position, String entryId) {
        return arrived(SETTLED, position, entryId, "{\"entryId\":\"" + entryId + "\"}");
    }
}
