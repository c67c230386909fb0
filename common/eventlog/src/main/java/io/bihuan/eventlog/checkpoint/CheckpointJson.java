package io.bihuan.eventlog.checkpoint;

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

/** Checkpoints and cosignatures as JSON, see the package description. Unknown fields are ignored, repeated ones are not. */
public final class CheckpointJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CheckpointJson() {}

    /**
     * One line of a file of checkpoints.
     *
     * @param cosignatures what witnesses have signed of it
     */
    public record Line(Checkpoint checkpoint, List<Cosignature> cosignatures) {

        /** Keeps its own copy. */
        public Line {
            cosignatures = List.copyOf(cosignatures);
        }
    }

    /** A checkpoint with its proof. */
    public static String write(ProvenCheckpoint proven) {
        ObjectNode node = node(proven.checkpoint())
                .put("first", proven.stretch().first())
                .put("before", proven.stretch().before());
        ArrayNode links = node.putArray("links");
        proven.stretch().links().forEach(link -> links.add(link.toString()));
        return node.toString();
    }

    /** A cosignature. */
    public static String write(Cosignature cosignature) {
        return node(cosignature).toString();
    }

    /** A line, without its end. */
    public static String write(Line line) {
        ObjectNode node = node(line.checkpoint());
        ArrayNode cosignatures = node.putArray("cosignatures");
        line.cosignatures().forEach(cosignature -> cosignatures.add(node(cosignature)));
        return node.toString();
    }

    /** @throws IllegalArgumentException if it is no checkpoint with a proof */
    public static ProvenCheckpoint readProven(String json) {
        JsonNode node = parse(json);
        Checkpoint checkpoint = checkpoint(node);
        List<CommitLink> links = new ArrayList<>();
        for (JsonNode link : array(node, "links")) {
            links.add(CommitLink.parse(link.asText()));
        }
        return new ProvenCheckpoint(
                checkpoint, new Stretch(number(node, "first"), text(node, "before"), checkpoint.algorithm(), links));
    }

    /** @throws IllegalArgumentException if it is no cosignature */
    public static Cosignature readCosignature(String json) {
        return cosignature(parse(json));
    }

    /** @throws IllegalArgumentException if it is no line of a file of checkpoints */
    public static Line readLine(String json) {
        JsonNode node = parse(json);
        List<Cosignature> cosignatures = new ArrayList<>();
        if (node.has("cosignatures")) {
            array(node, "cosignatures").forEach(one -> cosignatures.add(cosignature(one)));
        }
        return new Line(checkpoint(node), cosignatures);
    }

    private static ObjectNode node(Checkpoint checkpoint) {
        return JSON.createObjectNode()
                .put("log", checkpoint.log())
                .put("position", checkpoint.position())
                .put("hash", checkpoint.hash())
                .put("alg", checkpoint.algorithm())
                .put("at", checkpoint.at().toString())
                .put("key", checkpoint.keyId())
                .put("signature", checkpoint.signature());
    }

    private static ObjectNode node(Cosignature cosignature) {
        return JSON.createObjectNode()
                .put("witness", cosignature.witness())
                .put("log", cosignature.log())
                .put("position", cosignature.position())
                .put("hash", cosignature.hash())
                .put("alg", cosignature.algorithm())
                .put("at", cosignature.at().toString())
                .put("onTrust", cosignature.onTrust())
                .put("key", cosignature.keyId())
                .put("signature", cosignature.signature());
    }

    private static Checkpoint checkpoint(JsonNode node) {
        return new Checkpoint(
                text(node, "log"),
                number(node, "position"),
                text(node, "hash"),
                text(node, "alg"),
                Forms.instant(text(node, "at")),
                text(node, "key"),
                text(node, "signature"));
    }

    private static Cosignature cosignature(JsonNode node) {
        JsonNode onTrust = node.path("onTrust");
        if (!onTrust.isBoolean()) {
            throw new IllegalArgumentException("onTrust is not true or false");
        }
        return new Cosignature(
                text(node, "witness"),
                text(node, "log"),
                number(node, "position"),
                text(node, "hash"),
                text(node, "alg"),
                Forms.instant(text(node, "at")),
                onTrust.booleanValue(),
                text(node, "key"),
                text(node, "signature"));
    }

    private static JsonNode parse(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a JSON object", e);
        }
        throw new IllegalArgumentException("not a JSON object");
    }

    private static JsonNode array(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isArray()) {
            throw new IllegalArgumentException(field + " is no array");
        }
        return value;
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw new IllegalArgumentException(field + " is no text");
        }
        return value.textValue();
    }

    private static long number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new IllegalArgumentException(field + " is no whole number");
        }
        return value.longValue();
    }
}
