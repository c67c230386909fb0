package io.bihuan.platform.integration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A fact that came before its time, kept as it was received.
 *
 * @param id consumer and event id
 * @param lane topic and key: within it order is kept
 * @param position its position in the producer's log
 * @param record the record as received
 * @param code why it is parked
 * @param reason the same in Chinese, for operators
 * @param attempts how often it was tried
 * @param parkedAt since when
 * @param nextAttemptAt when it will be tried again
 */
record ParkedFact(
        String id,
        String lane,
        long position,
        ConsumerRecord<String, byte[]> record,
        String code,
        String reason,
        int attempts,
        Instant parkedAt,
        Instant nextAttemptAt) {

    static String laneOf(ConsumerRecord<String, byte[]> record) {
        return record.topic() + "|" + record.key();
    }

    Document toDocument() {
        return new Document("_id", id)
                .append("lane", lane)
                .append("position", position)
                .append("topic", record.topic())
                .append("partition", record.partition())
                .append("offset", record.offset())
                .append("key", record.key())
                .append("headers", headers(record))
                .append("value", record.value() == null ? null : new Binary(record.value()))
                .append("code", code)
                .append("reason", reason)
                .append("attempts", attempts)
                .append("parkedAt", Date.from(parkedAt))
                .append("nextAttemptAt", Date.from(nextAttemptAt));
    }

    static ParkedFact of(Document document) {
        return new ParkedFact(
                document.getString("_id"),
                document.getString("lane"),
                document.getLong("position"),
                record(document),
                document.getString("code"),
                document.getString("reason"),
                document.getInteger("attempts"),
                document.getDate("parkedAt").toInstant(),
                document.getDate("nextAttemptAt").toInstant());
    }

    private static List<Document> headers(ConsumerRecord<String, byte[]> record) {
        List<Document> headers = new ArrayList<>();
        record.headers()
                .forEach(header -> headers.add(new Document("name", header.key())
                        .append("value", header.value() == null ? null : new Binary(header.value()))));
        return headers;
    }

    private static ConsumerRecord<String, byte[]> record(Document document) {
        List<Header> headers = new ArrayList<>();
        document.getList("headers", Document.class)
                .forEach(header -> headers.add(new RecordHeader(header.getString("name"), bytes(header))));
        return new ConsumerRecord<>(
                document.getString("topic"),
                document.getInteger("partition"),
                document.getLong("offset"),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                document.getString("key"),
                bytes(document),
                new RecordHeaders(headers),
                Optional.empty());
    }

    private static byte @Nullable [] bytes(Document document) {
        Binary value = document.get("value", Binary.class);
        return value == null ? null : value.getData();
    }
}
