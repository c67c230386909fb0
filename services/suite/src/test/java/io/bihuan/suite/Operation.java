package io.bihuan.suite;

import io.bihuan.testkit.Http;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An operation as a service describes it under {@code /v3/api-docs}; so whatever is added later is tested as well.
 *
 * @param port where the service listens
 * @param path with its variables in braces
 * @param body the schema of the JSON body, or null if it takes none
 * @param form whether it takes a form with files
 * @param needsActor whether it says that it needs an actor
 */
record Operation(
        int port, String method, String path, @Nullable JsonNode body, boolean form, boolean needsActor) {

    private static final String TIME_OF_DAY = "09:00";

    /** How a quarter is named; nothing else that is asked for has a form of its own. */
    private static final String QUARTER = "\\d{4}-Q[1-4]";

    /** All operations of a service. */
    static List<Operation> of(int port) {
        JsonNode docs = Http.at("http://127.0.0.1:" + port).get("/v3/api-docs").body();
        List<Operation> operations = new ArrayList<>();
        docs.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method ->
                                operations.add(of(port, method.getKey(), path.getKey(), method.getValue(), docs))));
        return operations;
    }

    private static Operation of(int port, String method, String path, JsonNode operation, JsonNode docs) {
        boolean needsActor = operation.has("security");
        JsonNode content = operation.path("requestBody").path("content");
        JsonNode json = content.path("application/json").path("schema");
        return new Operation(
                port,
                method.toUpperCase(Locale.ROOT),
                path,
                json.isMissingNode() ? null : resolved(json, docs),
                content.has("multipart/form-data"),
                needsActor);
    }

    /** A schema without references, as far as the bodies nest. */
    private static JsonNode resolved(JsonNode schema, JsonNode docs) {
        if (schema.has("$ref")) {
            return resolved(docs.at(schema.get("$ref").asString().substring(1)), docs);
        }
        JsonNode copy = schema.deepCopy();
        if (copy.get("properties") instanceof ObjectNode properties) {
            List.copyOf(properties.propertyNames())
                    .forEach(name -> properties.set(name, resolved(properties.get(name), docs)));
        }
        if (copy instanceof ObjectNode list && list.has("items")) {
            list.set("items", resolved(list.get("items"), docs));
        }
        return copy;
    }

    boolean namesOne() {
        return path.contains("{");
    }

    /** The path with its variables filled in. */
    String at(String id) {
        return path.replaceAll("\\{[^}]*}", id);
    }

    List<String> requiredFields() {
        List<String> names = new ArrayList<>();
        body.path("required").forEach(name -> names.add(name.asString()));
        return names;
    }

    List<String> fields() {
        return List.copyOf(body.path("properties").propertyNames());
    }

    List<String> choiceFields() {
        return fields().stream()
                .filter(name -> body.get("properties").get(name).has("enum"))
                .toList();
    }

    /** A body that satisfies the schema. */
    ObjectNode sample() {
        return (ObjectNode) sample(body);
    }

    private static JsonNode sample(JsonNode schema) {
        JsonMapper json = JsonMapper.shared();
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        switch (schema.path("type").asString("object")) {
            case "array":
                return json.createArrayNode().add(sample(schema.get("items")));
            case "integer":
                return json.getNodeFactory().numberNode(1);
            case "boolean":
                return json.getNodeFactory().booleanNode(true);
            case "string":
                String format = schema.path("format").asString("");
                return json.getNodeFactory()
                        .stringNode(
                                switch (format) {
                                    case "" ->
                                        schema.path("pattern").asString("").equals(QUARTER) ? "2024-Q3" : "ABC";
                                    case "date" -> "2024-12-20";
                                    case "time", "partial-time" -> TIME_OF_DAY;
                                    default -> "2024-09-20T00:00:00Z";
                                });
            default:
                if (schema.path("properties").has("nano")) {
                    return json.getNodeFactory().stringNode(TIME_OF_DAY);
                }
                ObjectNode object = json.createObjectNode();
                schema.path("properties")
                        .properties()
                        .forEach(field -> object.set(field.getKey(), sample(field.getValue())));
                return object;
        }
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
