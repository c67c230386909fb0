package io.bihuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.bihuan.kernel.privacy.PersonalDataScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ContractsTest {

    private static final String CONCLUDED = "io.bihuan.clue.ClueConcluded.v1";

    /** What a released contract gained; those who told a fact before did not have it. */
    private static final Set<String> ADDED_LATER = Set.of("conflictRevision");

    static Stream<String> types() {
        return Contracts.topics().stream().flatMap(topic -> Contracts.types(topic).stream());
    }

    @Test
    void the_index_names_the_topics() {
        assertThat(Contracts.topics())
                .containsExactly(
                        "bihuan.clue.v1",
                        "bihuan.clue.sealed.v1",
                        "bihuan.case.v1",
                        "bihuan.supervision.v1",
                        "bihuan.assessment.v1",
                        "bihuan.registry.v1",
                        "bihuan.checkpoints.v1");
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_sample_satisfies_its_schema(String type) {
        Contracts.assertSatisfies(type, Contracts.sample(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_sample_without_any_one_of_its_fields_does_not(String type) {
        for (String field : tree(Contracts.sample(type)).propertyNames()) {
            ObjectNode poorer = (ObjectNode) tree(Contracts.sample(type));
            poorer.remove(field);
            if (ADDED_LATER.contains(field)) {
                Contracts.assertSatisfies(type, poorer.toString());
                continue;
            }
            assertThatThrownBy(() -> Contracts.assertSatisfies(type, poorer.toString()))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(field);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_field_that_a_later_release_adds_is_no_violation(String type) {
        ObjectNode richer = (ObjectNode) tree(Contracts.sample(type));
        richer.put("addedLater", "value");

        Contracts.assertSatisfies(type, richer.toString());
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_schema_is_a_schema_and_every_field_is_explained(String type) throws IOException {
        String schema = schema(type);
        var metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaSchema.validate(schema, InputFormat.JSON)).isEmpty();
        assertThat(tree(schema).get("properties"))
                .allSatisfy(field ->
                        assertThat(field.path("description").asString()).matches("(?s)[A-Z].*\\."));
        assertThat(tree(schema).get("description").asString()).matches(".*\\p{IsHan}.*\\.");
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_sample_holds_personal_data(String type) {
        assertThat(PersonalDataScanner.scan(Contracts.sample(type))).isEmpty();
    }

    @Test
    void formats_are_asserted() {
        assertRefused(CONCLUDED, "concludedAt", "2024-10-12 09:00");
        assertRefused(CONCLUDED, "concludedAt", "2024-10-12T09:00:00+08:00");
        assertRefused("io.bihuan.clue.ClueDispatched.v1", "dueOn", "2024-02-30");
    }

    @Test
    void enums_and_codes_are_asserted() {
        assertRefused(CONCLUDED, "kind", "MAYBE");
        assertRefused(CONCLUDED, "handlingUnit", "云岭市公安局");
        assertRefused(CONCLUDED, "divisionCode", "9901");
    }

    @Test
    void an_unknown_type_or_topic_is_a_failure() {
        assertThatThrownBy(() -> Contracts.sample("io.bihuan.clue.Nothing.v1")).hasMessageContaining("No contract");
        assertThatThrownBy(() -> Contracts.types("bihuan.nothing.v1")).hasMessageContaining("No topic");
    }

    private static void assertRefused(String type, String field, String value) {
        ObjectNode data = (ObjectNode) tree(Contracts.sample(type));
        data.put(field, value);
        assertThatThrownBy(() -> Contracts.assertSatisfies(type, data.toString()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/" + field);
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static String schema(String type) throws IOException {
        String path = "/bihuan/contracts/" + Contracts.topic(type) + "/" + type + ".schema.json";
        try (var in = Contracts.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
