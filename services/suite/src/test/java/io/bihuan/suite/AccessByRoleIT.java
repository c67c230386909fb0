package io.bihuan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every operation that a running service describes, asked by every role, against one table that people can read:
 * {@code access-by-role.csv}. An operation that is not in the table fails, and a line of the table that is no operation.
 */
class AccessByRoleIT {

    private static final String NOBODY = "no-such-id";
    private static final Actor OFFICER = new Actor("o-7001", "990100-SHB", "SHB", Level.CITY);

    @TempDir
    static Path folder;

    private static SuiteUnderTest suite;
    private static Map<String, Integer> services;
    private static Map<String, Set<String>> table;

    @BeforeAll
    static void the_services_run() throws IOException {
        suite = SuiteUnderTest.start(folder.resolve("data"), "2024-09-20T01:00:00Z");
        services = new LinkedHashMap<>();
        services.put("clue", suite.ports.clue());
        services.put("case", suite.ports.casefile());
        services.put("supervision", suite.ports.supervision());
        services.put("assessment", suite.ports.assessment());
        table = read();
    }

    @AfterAll
    static void they_stop() {
        suite.close();
    }

    @Test
    void the_table_names_exactly_the_operations_there_are() {
        Set<String> described = new TreeSet<>();
        services.forEach(
                (service, port) -> Operation.of(port).forEach(operation -> described.add(line(service, operation))));

        assertThat(new TreeSet<>(table.keySet())).isEqualTo(described);
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> an_operation_is_for_the_roles_of_the_table() {
        return services.entrySet().stream()
                .flatMap(service -> Operation.of(service.getValue()).stream()
                        .filter(operation -> !isOpen(service.getKey(), operation))
                        .map(operation -> {
                            String line = line(service.getKey(), operation);
                            return DynamicTest.dynamicTest(
                                    line,
                                    () -> assertThat(admitted(operation))
                                            .isEqualTo(table.getOrDefault(line, Set.of())));
                        }));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> without_a_token_there_is_nothing() {
        return services.entrySet().stream()
                .flatMap(service -> Operation.of(service.getValue()).stream()
                        .filter(operation -> !isOpen(service.getKey(), operation))
                        .map(operation -> DynamicTest.dynamicTest(
                                line(service.getKey(), operation),
                                () -> Refusals.problem(
                                        ask(Http.at(base(operation)), operation), 401, "ACTOR_REQUIRED"))));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> what_is_open_asks_nobody_who_they_are() {
        return services.entrySet().stream()
                .flatMap(service -> Operation.of(service.getValue()).stream()
                        .filter(operation -> isOpen(service.getKey(), operation))
                        .map(operation -> DynamicTest.dynamicTest(
                                line(service.getKey(), operation),
                                () -> assertThat(ask(Http.at(base(operation)), operation)
                                                .status())
                                        .isNotIn(401, 403)
                                        .isLessThan(500))));
    }

    private static boolean isOpen(String service, Operation operation) {
        return Set.of("*").equals(table.get(line(service, operation)));
    }

    /** The roles that are not turned away at the door; in the order of the table. */
    private static Set<String> admitted(Operation operation) {
        Set<String> roles = new TreeSet<>();
        for (Role role : Role.values()) {
            Answer answer = operation.form()
                    ? Wire.emptyForm(operation.port(), Http.authorization(OFFICER, role), operation.path())
                    : ask(Http.at(base(operation)).as(OFFICER, role), operation);
            if (answer.status() == 403) {
                Refusals.problem(answer, 403, "ROLE_REQUIRED");
            } else {
                assertThat(answer.status()).as(answer.text()).isNotEqualTo(401).isLessThan(500);
                roles.add(role.name());
            }
        }
        return roles;
    }

    private static Answer ask(Http http, Operation operation) {
        String path = operation.path().replace("{job}", "replay").replaceAll("\\{[^}]*}", NOBODY);
        return switch (operation.method()) {
            case "GET" -> http.get(path);
            case "POST" -> http.post(path, operation.body() == null ? null : "{}");
            case "DELETE" -> http.delete(path);
            default -> throw new AssertionError("no test asks with " + operation.method());
        };
    }

    private static String base(Operation operation) {
        return "http://127.0.0.1:" + operation.port();
    }

    private static String line(String service, Operation operation) {
        return service + " " + operation.method() + " " + operation.path();
    }

    private static Map<String, Set<String>> read() throws IOException {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        String csv = new String(
                Objects.requireNonNull(AccessByRoleIT.class.getResourceAsStream("/access-by-role.csv"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        csv.lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("service,"))
                .map(line -> line.split(","))
                .forEach(cells -> {
                    Set<String> roles = new TreeSet<>(Set.of(cells[3].split(" ")));
                    Set<String> of = cells[0].equals("*") ? services.keySet() : new LinkedHashSet<>(Set.of(cells[0]));
                    of.forEach(service -> rows.put(service + " " + cells[1] + " " + cells[2], roles));
                });
        return rows;
    }
}
