package io.bihuan.testkit;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contracts between the services, as tests see them: the producer proves that what it sends satisfies the schema,
 * the consumer reads the sample. Formats such as {@code date-time} are asserted, not only annotated.
 */
public final class Contracts {

    private static final String ROOT = "bihuan/contracts/";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final Map<String, Contract> BY_TYPE = load();

    private Contracts() {}

    /** The topics, in the order of the index. */
    public static List<String> topics() {
        return BY_TYPE.values().stream().map(Contract::topic).distinct().toList();
    }

    /**
     * The CloudEvents types of a topic, in the order of the index.
     *
     * @throws AssertionError if there is no such topic
     */
    public static List<String> types(String topic) {
        List<String> types = BY_TYPE.entrySet().stream()
                .filter(entry -> entry.getValue().topic().equals(topic))
                .map(Map.Entry::getKey)
                .toList();
        if (types.isEmpty()) {
            throw new AssertionError("No topic " + topic + " in the contracts; there are " + topics());
        }
        return types;
    }

    /**
     * The topic a type travels on.
     *
     * @throws AssertionError if there is no such type
     */
    public static String topic(String type) {
        return contract(type).topic();
    }

    /**
     * The sample of a type: JSON data as a producer would send it.
     *
     * @throws AssertionError if there is no such type
     */
    public static String sample(String type) {
        return read(contract(type).sample());
    }

    /**
     * Asserts that data satisfies the schema of its type.
     *
     * @param type the CloudEvents type, for example {@code io.bihuan.clue.ClueConcluded.v1}
     * @param json the data as it is sent
     * @throws AssertionError naming every violation, or that there is no such type
     */
    public static void assertSatisfies(String type, String json) {
        List<Error> errors = contract(type).schema().validate(json, InputFormat.JSON);
        if (!errors.isEmpty()) {
            throw new AssertionError(errors.stream()
                    .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                    .collect(Collectors.joining("\n  ", "Data breaks the contract " + type + ":\n  ", "\n" + json)));
        }
    }

    private static Contract contract(String type) {
        Contract contract = BY_TYPE.get(type);
        if (contract == null) {
            throw new AssertionError("No contract for " + type + "; there are " + BY_TYPE.keySet());
        }
        return contract;
    }

    private static Map<String, Contract> load() {
        Map<String, Contract> contracts = new LinkedHashMap<>();
        for (JsonNode topic : JsonMapper.shared().readTree(read("index.json")).get("topics")) {
            for (JsonNode type : topic.get("types")) {
                contracts.put(
                        type.get("type").asString(),
                        new Contract(
                                topic.get("topic").asString(),
                                SCHEMAS.getSchema(read(type.get("schema").asString()), InputFormat.JSON),
                                type.get("sample").asString()));
            }
        }
        return contracts;
    }

    private static String read(String path) {
        try (InputStream in = Contracts.class.getClassLoader().getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new AssertionError("Contract file missing: " + ROOT + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Contract(String topic, Schema schema, String sample) {}
}
