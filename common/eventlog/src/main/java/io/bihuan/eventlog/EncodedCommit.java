package io.bihuan.eventlog;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.bson.BsonBinaryWriter;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;

/**
 * A commit's document in the bytes the store gets, but for what only the appender knows: place, time and hash. Callers
 * encode, many at a time; the one thread that writes only joins bytes.
 */
final class EncodedCommit {

    /** The length in front and the zero at the end, which every BSON document has. */
    private static final int LENGTH = Integer.BYTES;

    private static final int END = 1;
    private static final int PLACE_TIME_AND_HASH = 160;

    private final byte[] identity;
    private final byte[] events;

    EncodedCommit(NewCommit commit) {
        identity = elements(writer -> writeIdentity(writer, commit));
        events = elements(writer -> writeEvents(writer, commit.events()));
    }

    /** The whole document, fields in the order that {@link CommitDocument} names. */
    RawBsonDocument at(long position, String committedAt, String hash) {
        try (BasicOutputBuffer out = new BasicOutputBuffer(identity.length + events.length + PLACE_TIME_AND_HASH)) {
            out.writeInt32(0);
            out.writeByte(BsonType.INT64.getValue());
            out.writeCString(CommitDocument.ID);
            out.writeInt64(position);
            out.writeBytes(identity);
            writeText(out, CommitDocument.AT, committedAt);
            out.writeBytes(events);
            writeText(out, CommitDocument.HASH, hash);
            out.writeByte(0);
            out.writeInt32(0, out.getPosition());
            return new RawBsonDocument(out.getInternalBuffer(), 0, out.getPosition());
        }
    }

    private static void writeText(BasicOutputBuffer out, String name, String text) {
        out.writeByte(BsonType.STRING.getValue());
        out.writeCString(name);
        out.writeString(text);
    }

    private static void writeIdentity(BsonBinaryWriter writer, NewCommit commit) {
        writer.writeInt32(CommitDocument.COUNT, commit.events().size());
        writer.writeString(CommitDocument.KEY, Keys.of(commit.aggregateId(), commit.firstSequence()));
        writer.writeString(CommitDocument.AGGREGATE, commit.aggregateId());
        writer.writeString(CommitDocument.AGGREGATE_TYPE, commit.aggregateType());
        writer.writeInt64(CommitDocument.SEQUENCE, commit.firstSequence());
    }

    private static void writeEvents(BsonBinaryWriter writer, List<NewEvent> events) {
        writer.writeStartArray(CommitDocument.EVENTS);
        for (NewEvent event : events) {
            writer.writeStartDocument();
            writer.writeString("id", event.eventId());
            writer.writeString("type", event.type());
            writer.writeInt32("rev", event.revision());
            writer.writeString("at", event.occurredAt().toString());
            writer.writeString("payload", event.payload());
            writer.writeString("meta", event.metadata());
            writer.writeEndDocument();
        }
        writer.writeEndArray();
        writer.writeString(CommitDocument.ALGORITHM, ChainHash.ALGORITHM);
    }

    /** What stands between the length and the end of a document. */
    private static byte[] elements(Consumer<BsonBinaryWriter> content) {
        try (BasicOutputBuffer out = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(out)) {
            writer.writeStartDocument();
            content.accept(writer);
            writer.writeEndDocument();
            return Arrays.copyOfRange(out.getInternalBuffer(), LENGTH, out.getPosition() - END);
        }
    }
}
