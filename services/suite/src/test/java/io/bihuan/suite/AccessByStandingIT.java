package io.bihuan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.security.Purpose;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every operation on matters, asked by every role as somebody whose matter it is, as somebody of elsewhere, and as somebody who
 * must keep out of it, against one table that people can read: {@code access-by-standing.csv}. An operation that is not in the
 * table fails, and a line of the table that is no operation.
 */
class AccessByStandingIT {

    /**
     * What tells of no matter: texts, logs, trails and operations by role, periods, what reporters do by code, public figures, how units keep their rhythm;
     * records of interference and reports on a quarter of them, which are one unit's whatever the matter (their guards' tests say whose); leaks, which are for who
     * looks into them (LeakDetailsGuard); emergency accesses, which are for who asked and everybody above (BlindnessOverHttpTest); one's own imports while they run; and one's own acts, which are one's own whatever the matter (ResponsibilityOverHttpTest says what
     * is left of them).
     */
    private static final List<String> NO_MATTER = List.of(
            "/log",
            "/reads",
            "/interference-candidates",
            "/interference-records",
            "/interference-quarters",
            "/admin",
            "/periods",
            "/rhythm",
            "/public-statistics",
            "/reporter/",
            "/receipts/",
            "/ledgers/",
            "/responsibility/own",
            "/leaks",
            "/emergency-accesses",
            "/secrecy-pledge");

    private static final String NUMBERS = "/indicators";
    private static final String WORK_LISTS = "/worklists/{rhythm}";
    private static final String CLUES = "/clues";
    private static final String LEDGER_FILE = "/clues/export";
    private static final String FLOW = "/clues/flow";

    @TempDir
    static Path folder;

    /** Most of an answer is waiting until the look is on record; the operations themselves come one after the other. */
    private static ExecutorService callers;

    private static SuiteUnderTest suite;
    private static OneMatter matter;
    private static Map<String, List<Operation>> services;
    private static Map<String, Map<String, String>> table;

    /** In which relation somebody stands to the matter. */
    private enum Standing {
        OWN,
        FOREIGN,
        CONFLICTED
    }

    @BeforeAll
    static void a_matter_has_a_part_in_every_service() throws IOException {
        callers = Executors.newFixedThreadPool(8);
        suite = SuiteUnderTest.start(folder.resolve("data"), "2024-09-30T01:00:00Z");
        matter = OneMatter.in(suite);
        services = new LinkedHashMap<>();
        services.put("clue", onMatters(suite.ports.clue()));
        services.put("case", onMatters(suite.ports.casefile()));
        services.put("supervision", onMatters(suite.ports.supervision()));
        services.put("assessment", onMatters(suite.ports.assessment()));
        table = read();
    }

    @AfterAll
    static void the_suite_is_stopped() {
        callers.shutdown();
        suite.close();
    }

    @Test
    void the_table_names_exactly_the_operations_on_matters() {
        Set<String> described = new TreeSet<>();
        services.forEach(
                (service, operations) -> operations.forEach(operation -> described.add(line(service, operation))));

        assertThat(new TreeSet<>(table.keySet())).isEqualTo(described);
    }

    @TestFactory
    Stream<DynamicTest> an_operation_tells_each_standing_what_the_table_says() {
        return services.entrySet().stream()
                .flatMap(service -> service.getValue().stream().map(operation -> {
                    String line = line(service.getKey(), operation);
                    return DynamicTest.dynamicTest(line, () -> {
                        Map<String, String> answers = answers(operation);
                        assertThat(answers)
                                .as("the lines of the table would be\n" + lines(service.getKey(), operation, answers))
                                .isEqualTo(table.getOrDefault(line, Map.of()));
                    });
                }));
    }

    /** Role by role, what is told in the four standings. */
    private static Map<String, String> answers(Operation operation) throws InterruptedException, ExecutionException {
        Map<String, Future<String>> asked = new TreeMap<>();
        for (Role role : Role.values()) {
            asked.put(role.name(), callers.submit(() -> cells(operation, role)));
        }
        Map<String, String> answers = new TreeMap<>();
        for (Map.Entry<String, Future<String>> role : asked.entrySet()) {
            answers.put(role.getKey(), role.getValue().get());
        }
        return answers;
    }

    private static String cells(Operation operation, Role role) {
        List<String> cells = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            cells.add(told(operation, role, standing));
        }
        cells.add(sealed(operation, role, cells.get(0)));
        return String.join(",", cells);
    }

    private static String told(Operation operation, Role role, Standing standing) {
        if (operation.path().equals(LEDGER_FILE)) {
            String clueNo = suite.clue(SuiteUnderTest.DESK)
                    .get("/clues/" + matter.clueId())
                    .body()
                    .get("clueNo")
                    .asString();
            return ExportedLedger.told(operation.port(), Http.authorization(actor(role, standing), role), clueNo);
        }
        Http http = Http.at("http://127.0.0.1:" + operation.port()).as(actor(role, standing), role);
        if (operation.method().equals("POST")) {
            return commanded(http, operation, operation.at(matter.partAt(operation.path())));
        }
        if (operation.path().equals(NUMBERS)) {
            return numbers(http.get(NUMBERS + "?unit=990100-GA&period=2024&cutoff=2025-06-01T00:00:00Z"));
        }
        if (operation.path().equals(FLOW)) {
            return counted(http.get(FLOW));
        }
        if (operation.path().equals(WORK_LISTS)) {
            return onTheList(http.get("/worklists/monthly"));
        }
        if (operation.path().endsWith("/history")) {
            return history(http.get(operation.at(matter.partAt(operation.path()))));
        }
        return operation.namesOne()
                ? single(operation, http.get(operation.at(matter.partAt(operation.path()))))
                : listed(operation, http.get(operation.path() + "?limit=200"));
    }

    /** With a version that the matter never had, so that nothing happens; only who reaches it learns that. */
    private static String commanded(Http http, Operation operation, String at) {
        Answer answer = http.with("If-Match", "\"9999\"")
                .post(at, operation.body() == null ? null : aboutTheMatter(operation.sample()));
        return answer.status() == 412 ? "REACHED" : refused(answer);
    }

    /** A command that names a second thing names one of the same matter. */
    private static ObjectNode aboutTheMatter(ObjectNode sample) {
        if (sample.has("clueId")) {
            sample.put("clueId", matter.clueId());
        }
        return sample;
    }

    private static String single(Operation operation, Answer answer) {
        return answer.status() == 200 ? sight(answer.body(), wholeOf(operation)) : refused(answer);
    }

    private static String listed(Operation operation, Answer answer) {
        if (answer.status() != 200) {
            return refused(answer);
        }
        String id = matter.partAt(operation.path());
        JsonNode whole = item(desk(operation).get(operation.path() + "?limit=200"), id);
        JsonNode item = item(answer, id);
        return item.isMissingNode() ? "–" : sight(item, whole);
    }

    /** Each unit has a list of its own, so there is nothing to compare it with. */
    private static String onTheList(Answer answer) {
        if (answer.status() != 200) {
            return refused(answer);
        }
        JsonNode item = item(answer, matter.clueId());
        return item.isMissingNode() ? "–" : item.get("grade").isNull() ? "STATUS" : "FULL";
    }

    /** Whether the matter is counted, which is the only one that stands where it stands. */
    private static String counted(Answer answer) {
        if (answer.status() != 200) {
            return refused(answer);
        }
        String status = suite.clue(SuiteUnderTest.DESK)
                .get("/clues/" + matter.clueId())
                .body()
                .get("status")
                .asString();
        return answer.body()
                .get("ways")
                .valueStream()
                .filter(way -> way.get("status").asString().equals(status))
                .map(way -> way.get("clues").asInt() == 1 ? "FULL" : "MORE THAN ONE")
                .findFirst()
                .orElse("–");
    }

    private static JsonNode item(Answer page, String id) {
        for (JsonNode item : page.body().path("items")) {
            if (item.properties().stream().anyMatch(field -> isId(field, id))) {
                return item;
            }
        }
        return page.body().path("none");
    }

    private static boolean isId(Map.Entry<String, JsonNode> field, String id) {
        return field.getValue().isString() && field.getValue().asString().equals(id);
    }

    private static String history(Answer answer) {
        if (answer.status() != 200) {
            return refused(answer);
        }
        boolean told = false;
        for (JsonNode entry : answer.body()) {
            told |= !entry.get("data").isEmpty();
        }
        return told ? "FULL" : "METADATA";
    }

    private static String numbers(Answer answer) {
        if (answer.status() != 200) {
            return refused(answer);
        }
        boolean withheld = false;
        for (JsonNode indicator : answer.body().get("indicators")) {
            if (!indicator.get("denominatorEvents").isEmpty()) {
                return "FULL";
            }
            withheld |= !indicator.get("withheld").isNull();
        }
        return withheld ? "WITHHELD" : "WITHOUT";
    }

    private static JsonNode wholeOf(Operation operation) {
        return desk(operation)
                .get(operation.at(matter.partAt(operation.path())))
                .body();
    }

    private static Http desk(Operation operation) {
        return Http.at("http://127.0.0.1:" + operation.port()).as(SuiteUnderTest.DESK, Role.DESK_HEAD);
    }

    private static String sight(JsonNode seen, JsonNode whole) {
        if (seen.equals(whole)) {
            return "FULL";
        }
        String state = seen.path("status").asString("") + seen.path("stage").asString("");
        return state.isEmpty() ? "METADATA" : "STATUS";
    }

    private static String refused(Answer answer) {
        return Integer.toString(answer.status());
    }

    /** As in one's own matter, but on the line that only the discipline organ knows of; nothing of it is anywhere but here. */
    private static String sealed(Operation operation, Role role, String own) {
        if (own.equals("403")
                || !operation.path().startsWith(CLUES)
                || operation.path().equals(FLOW)
                || operation.path().equals(LEDGER_FILE)) {
            return own.equals("403") ? own : "";
        }
        Http http = sayingWhy(actor(role, Standing.OWN), role);
        String at = operation.at(matter.sealedId());
        if (operation.method().equals("POST")) {
            return commanded(http, operation, at);
        }
        if (operation.path().endsWith("/history")) {
            return history(http.get(at));
        }
        Http organ = sayingWhy(SuiteUnderTest.DISCIPLINE, Role.DISCIPLINE_OFFICER);
        if (operation.namesOne()) {
            Answer answer = http.get(at);
            return answer.status() == 200 ? sight(answer.body(), organ.get(at).body()) : refused(answer);
        }
        JsonNode whole = item(organ.get(CLUES + "?limit=200"), matter.sealedId());
        JsonNode item = item(http.get(CLUES + "?limit=200"), matter.sealedId());
        return item.isMissingNode() ? "–" : sight(item, whole);
    }

    private static Http sayingWhy(Actor actor, Role role) {
        return Http.at("http://127.0.0.1:" + suite.ports.clue()).as(actor, role).with(Purpose.HEADER, "HANDLING");
    }

    private static Actor actor(Role role, Standing standing) {
        String city = standing == Standing.FOREIGN ? "990200" : "990100";
        String officer = standing == Standing.CONFLICTED
                ? OneMatter.OFFICER
                : standing == Standing.FOREIGN ? "o-5502" : role == Role.VERIFIER ? "o-3001" : "o-5501";
        return switch (role) {
            case INTAKE_CLERK, DESK_TRIAGER, DESK_HEAD, ASSESSOR ->
                new Actor(officer, city + "-SHB", "SHB", Level.CITY);
            case VERIFIER, SIGNING_CHIEF, POLICE_CHIEF, ASSESSED ->
                new Actor(officer, city + "-GA", "POLICE", Level.CITY);
            case PROCURATOR -> new Actor(officer, city + "-JCY", "PROCURATORATE", Level.CITY);
            case JUDGE -> new Actor(officer, city + "-FY", "COURT", Level.CITY);
            case DISCIPLINE_OFFICER -> new Actor(officer, city + "-JW", "DISCIPLINE", Level.CITY);
            default -> new Actor(officer, city + "-QT", "OTHER", Level.CITY);
        };
    }

    private static List<Operation> onMatters(int port) {
        return Operation.of(port).stream()
                .filter(operation -> NO_MATTER.stream().noneMatch(operation.path()::startsWith))
                .filter(operation -> operation.namesOne() || operation.method().equals("GET"))
                .toList();
    }

    private static String line(String service, Operation operation) {
        return service + "," + operation.method() + "," + operation.path();
    }

    /** Roles that are told the same share a line; those that are not let in are left out. */
    private static String lines(String service, Operation operation, Map<String, String> answers) {
        Map<String, String> rolesByCells = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            String cells = Objects.requireNonNull(answers.get(role.name()));
            if (!cells.equals("403,403,403,403")) {
                rolesByCells.merge(cells, role.name(), (some, more) -> some + " " + more);
            }
        }
        return rolesByCells.entrySet().stream()
                .map(cells -> line(service, operation) + "," + cells.getValue() + "," + cells.getKey())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Map<String, String>> read() throws IOException {
        Map<String, Map<String, String>> lines = new LinkedHashMap<>();
        String csv = new String(
                Objects.requireNonNull(AccessByStandingIT.class.getResourceAsStream("/access-by-standing.csv"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        csv.lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("service,"))
                .map(line -> line.split(",", 5))
                .forEach(cells -> {
                    Map<String, String> roles = lines.computeIfAbsent(
                            cells[0] + "," + cells[1] + "," + cells[2], operation -> nobodyIsLetIn());
                    Stream.of(cells[3].split(" ")).forEach(role -> roles.put(role, cells[4]));
                });
        return lines;
    }

    private static Map<String, String> nobodyIsLetIn() {
        return Stream.of(Role.values())
                .collect(Collectors.toMap(Role::name, role -> "403,403,403,403", (one, other) -> one, TreeMap::new));
    }
}
