package io.bihuan.eventlog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The lines of a bundle as JSON, and back. Reading is strict: no field more, none twice, no value of another kind. */
final class BundleJson {

    static final String FORMAT = "bihuan-log";
    static final int VERSION = 1;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> HEADER = Set.of("bundle", "version", "alg", "first", "before");
    private static final Set<String> COMMIT = Set.of("pos", "agg", "type", "seq", "at", "alg", "h", "events");
    private static final Set<String> EVENT = Set.of("id", "type", "rev", "at", "payload", "meta");
    private static final Set<String> TRAILER = Set.of("last", "head", "commits", "events");

    private BundleJson() {}

    /** The first line. */
    record Header(String algorithm, long first, String before) {}

    /** The last line. */
    record Trailer(long last, String head, long commits, long events) {}

    static String write(Header header) {
        return JSON.createObjectNode()
                .put("bundle", FORMAT)
                .put("version", VERSION)
                .put("alg", header.algorithm())
                .put("first", header.first())
                .put("before", header.before())
                .toString();
    }

    static String write(StoredCommit commit) {
        ObjectNode line = JSON.createObjectNode()
                .put("pos", commit.position())
                .put("agg", commit.aggregateId())
                .put("type", commit.aggregateType())
                .put("seq", commit.firstSequence())
                .put("at", commit.committedAt().toString())
                .put("alg", commit.algorithm())
                .put("h", commit.hash());
        ArrayNode events = line.putArray("events");
        for (StoredEvent event : commit.events()) {
            events.addObject()
                    .put("id", event.eventId())
                    .put("type", event.type())
                    .put("rev", event.revision())
                    .put("at", event.occurredAt().toString())
                    .put("payload", event.payload())
                    .put("meta", event.metadata());
        }
        return line.toString();
    }

    static String write(Trailer trailer) {
        return JSON.createObjectNode()
                .put("last", trailer.last())
                .put("head", trailer.head())
                .put("commits", trailer.commits())
                .put("events", trailer.events())
                .toString();
    }

    /** @throws IllegalArgumentException if the line is no JSON object */
    static JsonNode parse(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                return node;
            }
            throw new IllegalArgumentException("not a JSON object");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a JSON object", e);
        }
    }

    static Header header(JsonNode line) {
        if (!FORMAT.equals(line.path("bundle").textValue())) {
            throw new IllegalArgumentException("not the header of a bundle of format " + FORMAT);
        }
        if (number(line, "version") != VERSION) {
            throw BundleUnreadableException.unknownVersion(
                    "version " + line.get("version") + " of the format; this program reads version " + VERSION);
        }
        requireFields(line, HEADER);
        Header header = new Header(text(line, "alg"), number(line, "first"), hash(line, "before"));
        if (header.first() < 0) {
            throw new IllegalArgumentException("a log has no position " + header.first());
        }
        if (header.first() == 0 && !header.before().equals(ChainHash.GENESIS)) {
            throw new IllegalArgumentException("before position 0 the hash is all zeros");
        }
        return header;
    }

    static boolean isTrailer(JsonNode line) {
        return line.has("last");
    }

    static Trailer trailer(JsonNode line) {
        requireFields(line, TRAILER);
        return new Trailer(number(line, "last"), hash(line, "head"), number(line, "commits"), number(line, "events"));
    }

    static StoredCommit commit(JsonNode line) {
        requireFields(line, COMMIT);
        long position = number(line, "pos");
        long sequence = number(line, "seq");
        String aggregateId = text(line, "agg");
        String aggregateType = text(line, "type");
        JsonNode array = line.get("events");
        if (!array.isArray() || array.isEmpty() || array.size() > NewCommit.MAX_EVENTS) {
            throw new IllegalArgumentException("a commit has 1 to " + NewCommit.MAX_EVENTS + " events");
        }
        List<StoredEvent> events = new ArrayList<>(array.size());
        for (JsonNode event : array) {
            requireFields(event, EVENT);
            long offset = events.size();
            events.add(new StoredEvent(
                    position + offset,
                    text(event, "id"),
                    aggregateId,
                    aggregateType,
                    sequence + offset,
                    text(event, "type"),
                    Math.toIntExact(number(event, "rev")),
                    CommitDocument.instant(position, text(event, "at")),
                    text(event, "payload"),
                    text(event, "meta")));
        }
        return new StoredCommit(
                position,
                aggregateId,
                aggregateType,
                sequence,
                CommitDocument.instant(position, text(line, "at")),
                events,
                text(line, "alg"),
                hash(line, "h"));
    }

    private static void requireFields(JsonNode node, Set<String> fields) {
        Set<String> found = new TreeSet<>();
        node.fieldNames().forEachRemaining(found::add);
        if (!found.equals(fields)) {
            throw new IllegalArgumentException("has the fields " + found + " instead of " + new TreeSet<>(fields));
        }
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isTextual()) {
            throw new IllegalArgumentException(field + " is no text");
        }
        return value.textValue();
    }

    private static String hash(JsonNode node, String field) {
        String hash = text(node, field);
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(field + " is not 64 lower-case hex digits");
        }
        return hash;
    }

    private static long number(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new IllegalArgumentException(field + " is no whole number");
        }
        return value.longValue();
    }
}
