package io.bihuan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.testkit.Http.Answer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What every refusal must look like, whatever was wrong. */
final class Refusals {

    private Refusals() {}

    /** A problem with code, title and next step that shows nothing of the program's inside. */
    static JsonNode problem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = answer.body();
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asString("")).as(answer.text()).matches("[A-Z][A-Z0-9_]+");
        assertThat(problem.path("title").asString("")).as(answer.text()).isNotBlank();
        assertThat(problem.path("nextStep").asString("")).as(answer.text()).isNotBlank();
        showsNothingOfTheInside(answer);
        return problem;
    }

    static JsonNode problem(Answer answer, int status, String code) {
        JsonNode problem = problem(answer, status);
        assertThat(problem.get("code").asString()).as(answer.text()).isEqualTo(code);
        return problem;
    }

    /** A 422 that names a field. */
    static void namesField(Answer answer, String field) {
        assertThat(fields(problem(answer, 422))).as(answer.text()).anyMatch(name -> isAt(name, field));
    }

    /** {@code conflictUnits[0]} and {@code reporter.name} count as their field. */
    private static boolean isAt(String name, String field) {
        return name.equals(field) || name.startsWith(field + "[") || name.startsWith(field + ".");
    }

    static List<String> fields(JsonNode problem) {
        List<String> names = new ArrayList<>();
        problem.path("fields").forEach(field -> {
            assertThat(field.path("message").asString("")).isNotBlank();
            names.add(field.get("field").asString());
        });
        return names;
    }

    static void showsNothingOfTheInside(Answer answer) {
        assertThat(answer.text())
                .doesNotContain("io.bihuan", "org.springframework", "org.axonframework", "java.", "tools.jackson")
                .doesNotContain("com.mongodb", "org.apache", "Exception", "\tat ", "stackTrace", "Tomcat");
    }
}
