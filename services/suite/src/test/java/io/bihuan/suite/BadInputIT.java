package io.bihuan.suite;

import static io.bihuan.suite.SuiteUnderTest.DESK;
import static io.bihuan.suite.SuiteUnderTest.DESK_HEAD;
import static io.bihuan.suite.SuiteUnderTest.POLICE_HEAD;
import static io.bihuan.suite.SuiteUnderTest.PROVINCE_DESK;
import static io.bihuan.suite.SuiteUnderTest.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.bihuan.kernel.Actor;
import io.bihuan.suite.Wire.Part;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever is wrong with a request, the officer gets a problem that says what to do next, and nothing changes. What the four
 * services offer is read from their own descriptions, so that an operation added later is tested as well.
 */
class BadInputIT {

    private static final String JSON = "application/json";
    private static final String NOBODY = "no-such-id";
    private static final String KEY_SETTING = "bihuan.intake.hotline-keys.hotline-1";
    private static final String LIMIT_SETTING = "bihuan.intake.max-file";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    static Path folder;

    private static SuiteUnderTest suite;
    private static KeyPair hotline;
    private static List<Operation> operations;
    private static String clueInTriage;
    private static String caseId;

    @BeforeAll
    static void a_clue_has_become_a_case() throws GeneralSecurityException {
        hotline = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        System.setProperty(
                KEY_SETTING,
                Base64.getEncoder().encodeToString(hotline.getPublic().getEncoded()));
        System.setProperty(LIMIT_SETTING, "2MB");
        suite = SuiteUnderTest.start(folder.resolve("data"), "2024-09-20T01:00:00Z");
        operations = suite.servicePorts().stream()
                .flatMap(port -> Operation.of(port).stream())
                .toList();
        clueInTriage = registered("甲");
        caseId = "case-" + concluded(registered("乙"));
        awaitThere(suite.casefile(DESK), "/cases/" + caseId);
    }

    @AfterAll
    static void the_suite_is_stopped() {
        suite.close();
        System.clearProperty(KEY_SETTING);
        System.clearProperty(LIMIT_SETTING);
    }

    @Test
    void every_command_is_described_with_its_own_body() {
        assertThat(withJson().filter(operation -> operation.path().endsWith("/triage-clue")))
                .singleElement()
                .satisfies(triage ->
                        assertThat(triage.fields()).contains("secondOfficer", "matterClass", "conflictUnits"));
        assertThat(withJson().filter(operation -> operation.path().endsWith("/record-stage")))
                .singleElement()
                .satisfies(stage ->
                        assertThat(stage.requiredFields()).containsExactlyInAnyOrder("stage", "document", "reachedOn"));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> who_asks_for_what_is_not_there_is_told_so() {
        return each(Operation::namesOne, operation -> {
            Answer answer = operation.body() == null
                    ? Wire.text(operation.port(), operation.method(), operation.at(NOBODY), DESK, null, "")
                    : post(operation, operation.sample().toString());
            // Whether there is a unit of that name is no business of another one's.
            Refusals.problem(
                    answer, operation.path().matches("/(rhythm|interference-quarters)/\\{unit}.*") ? 403 : 404);
        });
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> nobody_acts_without_a_name() {
        return each(Operation::needsActor, operation -> {
            Answer answer = operation.form()
                    ? Wire.form(operation.port(), null, operation.path(), files("x"))
                    : Wire.text(
                            operation.port(),
                            operation.method(),
                            operation.at(NOBODY),
                            null,
                            JSON,
                            operation.body() == null ? "" : operation.sample().toString());
            Refusals.problem(answer, 401, "ACTOR_REQUIRED");
            assertThat(answer.header("WWW-Authenticate")).isNotBlank();
        });
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> a_method_that_a_resource_does_not_have_is_refused() {
        return each(operation -> true, operation -> {
            Answer answer = Wire.text(operation.port(), "PATCH", operation.at(NOBODY), DESK, null, "");
            Refusals.problem(answer, 405, "METHOD_NOT_ALLOWED");
            assertThat(answer.header("Allow")).contains(operation.method());
        });
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> a_media_type_that_is_not_read_is_refused() {
        return each(operation -> operation.body() != null || operation.form(), operation -> {
            Answer answer = Wire.text(operation.port(), "POST", operation.at(NOBODY), DESK, "text/plain", "你好");
            Refusals.problem(answer, 415, "UNSUPPORTED_MEDIA_TYPE");
        });
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> a_body_that_is_no_json_is_refused_and_says_where_it_breaks() {
        return each(
                operation -> operation.body() != null,
                operation -> Stream.of("", "{", "[]", "null", "\"文字\"", "{\"a\":1,}", "\u0000\uffff")
                        .forEach(body -> assertThat(Refusals.fields(Refusals.problem(post(operation, body), 422)))
                                .as("answer to %s", body)
                                .isNotEmpty()));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> a_field_that_does_not_exist_is_named() {
        return each(operation -> operation.body() != null, operation -> {
            ObjectNode body = operation.sample().put("surprise", 1);
            Refusals.namesField(post(operation, body.toString()), "surprise");
        });
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> a_field_that_is_missing_is_named() {
        return each(
                operation -> operation.body() != null,
                operation -> operation.requiredFields().forEach(field -> {
                    ObjectNode without = operation.sample();
                    without.remove(field);
                    Refusals.namesField(post(operation, without.toString()), field);
                }));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> a_field_of_the_wrong_kind_is_named() {
        return each(
                operation -> operation.body() != null,
                operation -> operation.fields().forEach(field -> {
                    ObjectNode wrong = operation.sample();
                    wrong.set(
                            field,
                            JsonMapper.shared()
                                    .createArrayNode()
                                    .add(JsonMapper.shared().createObjectNode().put("不是", true)));
                    Refusals.namesField(post(operation, wrong.toString()), field);
                }));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> a_choice_that_does_not_exist_is_named_with_those_that_do() {
        return each(
                operation -> operation.body() != null,
                operation -> operation.choiceFields().forEach(field -> {
                    Answer answer = post(
                            operation, operation.sample().put(field, "NO_SUCH").toString());
                    Refusals.namesField(answer, field);
                    assertThat(answer.text())
                            .contains(operation.sample().get(field).asString());
                }));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> a_body_of_more_than_a_megabyte_is_refused_and_the_service_goes_on() {
        String large = "{\"a\":\"" + "大".repeat(MEGABYTE / 3 + 1) + "\"}";
        return each(operation -> operation.body() != null, operation -> {
            Refusals.problem(post(operation, large), 413, "UPLOAD_TOO_LARGE");
            Answer chunked = Wire.send(
                    operation.port(),
                    "POST",
                    operation.at(NOBODY),
                    DESK,
                    JSON,
                    BodyPublishers.ofInputStream(
                            () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))));
            Refusals.problem(chunked, 413, "UPLOAD_TOO_LARGE");
            goesOn(operation.port());
        });
    }

    @Test
    void a_file_that_is_too_large_is_refused_and_the_service_goes_on() {
        byte[] large = new byte[3 * MEGABYTE];
        Refusals.problem(
                Wire.form(suite.ports.clue(), DESK, "/ledgers", new Part("file", "大.xlsx", large)),
                413,
                "UPLOAD_TOO_LARGE");
        Refusals.problem(
                Wire.form(suite.ports.clue(), DESK, "/batches", new Part("batch", "大.jsonl", large)),
                413,
                "UPLOAD_TOO_LARGE");
        goesOn(suite.ports.clue());
    }

    @Test
    void a_service_that_takes_no_files_says_so() {
        for (int port : List.of(suite.ports.casefile(), suite.ports.supervision(), suite.ports.assessment())) {
            Operation command = operations.stream()
                    .filter(operation -> operation.port() == port && operation.body() != null)
                    .findFirst()
                    .orElseThrow();
            Refusals.problem(Wire.form(port, DESK, command.at(NOBODY), files("x")), 415, "UNSUPPORTED_MEDIA_TYPE");
            goesOn(port);
        }
    }

    @Test
    void what_is_no_http_is_refused_without_showing_the_server() throws IOException {
        for (int port : suite.servicePorts()) {
            for (String request : List.of(
                    "GET /log/%zz HTTP/1.1",
                    "GET /log?from=[1] HTTP/1.1", "GET /a\\b HTTP/1.1", "HALLO", "GET / HTTP/9.9")) {
                String answer = raw(port, request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                assertThat(answer).as(request).matches("(?s)HTTP/1\\.1 (4\\d\\d|505) .*");
                assertThat(answer).doesNotContain("Exception", "org.apache", "Tomcat", "io.bihuan");
            }
            goesOn(port);
        }
    }

    @Test
    void a_clue_is_triaged_once_by_who_saw_it_as_it_is() {
        once(suite.clue(DESK), "/clues/" + clueInTriage, "/triage-clue", triage("运输"), triage("餐饮"), "WRONG_STATE");
    }

    @Test
    void a_case_is_filed_once_by_who_saw_it_as_it_is_and_listed_once() {
        String aCase = "/cases/" + caseId;
        Refusals.problem(suite.casefile(POLICE_HEAD).post(aCase + "/close-case", null), 409, "CASE_NOT_FINAL");
        once(
                suite.casefile(POLICE_HEAD),
                aCase,
                "/file-case",
                Map.of("caseNo", "云公立字〔2024〕7号"),
                Map.of("caseNo", "云公立字〔2024〕8号"),
                "CASE_ALREADY_FILED");
        String listing = "/listings/listing-" + caseId;
        awaitThere(suite.supervision(DESK), listing);
        Refusals.problem(
                suite.supervision(DESK).post(listing + "/delist-case", Map.of("ground", "PURPOSE_REACHED")),
                409,
                "CASE_NOT_LISTED");
        once(
                suite.supervision(DESK),
                listing,
                "/list-case",
                Map.of("ground", "MAJOR_OR_COMPLEX"),
                Map.of("ground", "OBSTRUCTED"),
                "CASE_ALREADY_LISTED");
    }

    @Test
    void a_snapshot_is_frozen_once_by_who_saw_the_period_as_it_is() {
        Http assessment = suite.assessment(DESK);
        assertThat(assessment.post("/periods", Map.of("period", "2024-08")).status())
                .isEqualTo(201);
        Refusals.problem(assessment.post("/periods", Map.of("period", "2024-08")), 409, "PERIOD_ALREADY_OPEN");
        Refusals.problem(assessment.post("/periods", Map.of("period", "八月")), 422, "PERIOD_MALFORMED");
        awaitThere(assessment, "/periods/2024-08");
        once(
                assessment,
                "/periods/2024-08",
                "/freeze-snapshot",
                Map.of("cutoff", "2024-09-01T00:00:00Z"),
                Map.of("cutoff", "2024-09-02T00:00:00Z"),
                "SNAPSHOT_ALREADY_FROZEN");
    }

    @Test
    void public_figures_come_by_the_quarter_and_of_frozen_numbers() {
        Http assessment = suite.assessment(DESK);
        Refusals.problem(assessment.get("/public-statistics?period=2024-07"), 422, "STATISTIC_BY_QUARTER");
        Refusals.problem(assessment.get("/public-statistics?period=%E4%B9%9D"), 422, "PERIOD_MALFORMED");
        Refusals.problem(assessment.get("/public-statistics?period=2024-Q2"), 409, "PERIOD_NOT_FROZEN");

        assertThat(assessment.post("/periods", Map.of("period", "2024-Q2")).status())
                .isEqualTo(201);
        awaitThere(assessment, "/periods/2024-Q2");
        assertThat(assessment
                        .post("/periods/2024-Q2/freeze-snapshot", Map.of("cutoff", "2024-07-01T00:00:00Z"))
                        .status())
                .isEqualTo(200);
        await().untilAsserted(() -> assertThat(
                        assessment.get("/public-statistics?period=2024-Q2").text())
                .contains("\"smallest\":5", "\"totals\""));
    }

    @Test
    void a_file_that_is_no_whole_ledger_leaves_no_tip() {
        byte[] good = SuiteUnderTest.ledger("tip-ledger.xlsx");
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);
        long before = events(suite.clue(DESK));

        assertThat(refused("照片.xlsx", noise)).isIn("LEDGER_UNREADABLE", "LEDGER_HEADER");
        assertThat(refused("空.xlsx", new byte[0])).isIn("LEDGER_UNREADABLE", "LEDGER_HEADER");
        for (int eighths = 1; eighths < 8; eighths++) {
            assertThat(refused("断.xlsx", Arrays.copyOf(good, good.length * eighths / 8)))
                    .isEqualTo("LEDGER_UNREADABLE");
        }
        JsonNode missing = Refusals.problem(
                ledger("缺.csv", "线索来源,来源方式,受理时间,举报方式\n群众举报,电话,2024-09-01,匿名\n".getBytes(StandardCharsets.UTF_8)),
                422,
                "LEDGER_HEADER");
        assertThat(missing.get("facts").get("missing").toString()).contains("反映内容", "发生地代码");
        Refusals.namesField(Wire.form(suite.ports.clue(), DESK, "/ledgers", Part.field("x", "y")), "file");

        assertThat(events(suite.clue(DESK))).isEqualTo(before);
    }

    @Test
    void a_batch_enters_only_as_its_platform_signed_it_and_once() throws GeneralSecurityException {
        byte[] batch = (line("H-1", "2024-09-10T09:14:00+08:00") + line("H-2", "2024-09-11T23:30:00+08:00"))
                .getBytes(StandardCharsets.UTF_8);
        byte[] changed =
                new String(batch, StandardCharsets.UTF_8).replace("H-2", "H-3").getBytes(StandardCharsets.UTF_8);
        String signature = sign(batch);
        long before = events(suite.clue(DESK));

        Refusals.problem(batch(changed, "hotline-1", signature), 403, "BATCH_SIGNATURE_INVALID");
        Refusals.problem(batch(batch, "hotline-2", signature), 403, "BATCH_SIGNATURE_INVALID");
        Refusals.problem(batch(batch, "hotline-1", "不是签名"), 403, "BATCH_SIGNATURE_INVALID");
        Refusals.problem(batch(batch, "hotline-1", ""), 403, "BATCH_SIGNATURE_INVALID");
        assertThat(events(suite.clue(DESK))).isEqualTo(before);

        Answer first = batch(batch, "hotline-1", signature);
        Answer again = batch(batch, "hotline-1", signature);
        assertThat(first.body().path("tips").asInt()).as(first.text()).isEqualTo(2);
        assertThat(again.body().path("tips").asInt()).as(again.text()).isZero();
        assertThat(again.body().path("known").asInt()).as(again.text()).isEqualTo(2);
        assertThat(events(suite.clue(DESK))).isEqualTo(before + 2);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(suite.clue(DESK).get("/tips?limit=200").text())
                                .contains("\"2024-09-10T01:14:00Z\"", "\"2024-09-11T15:30:00Z\""));
    }

    /** One command that may be carried out once: seen as it was, seen as it is, sent again, sent again as a new one. */
    private static void once(Http client, String resource, String name, Object body, Object other, String refusal) {
        String version = await().atMost(Duration.ofSeconds(20))
                .until(() -> client.get(resource).header("ETag"), etag -> !etag.isEmpty());
        int before = history(client, resource);
        Refusals.problem(client.with("If-Match", "\"99\"").post(resource + name, body), 412, "STALE_VERSION");
        Refusals.problem(client.with("If-Match", "W/" + version).post(resource + name, body), 422);
        assertThat(history(client, resource)).isEqualTo(before);

        Http keyed = client.with("Idempotency-Key", "key-" + name);
        Answer first = keyed.with("If-Match", version).post(resource + name, body);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        int after = history(client, resource);
        Answer again = keyed.with("If-Match", version).post(resource + name, body);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isNotEqualTo(version);
        Refusals.problem(keyed.post(resource + name, other), 422, "IDEMPOTENCY_KEY_REUSED");
        Refusals.problem(client.post(resource + name, body), 409, refusal);
        assertThat(history(client, resource)).isEqualTo(after).isEqualTo(before + 1);
    }

    private static Stream<DynamicTest> each(Predicate<Operation> which, Consumer<Operation> test) {
        List<Operation> chosen = operations.stream().filter(which).toList();
        assertThat(suite.servicePorts()).allMatch(port -> chosen.stream().anyMatch(one -> one.port() == port));
        return chosen.stream().map(one -> dynamicTest(one.port() + " " + one, () -> test.accept(one)));
    }

    private static Stream<Operation> withJson() {
        return operations.stream().filter(operation -> operation.body() != null);
    }

    private static Answer post(Operation operation, String body) {
        return Wire.text(operation.port(), "POST", operation.at(NOBODY), DESK, JSON, body);
    }

    private static void goesOn(int port) {
        assertThat(Wire.text(port, "GET", "/log/verify", DESK, null, "").status())
                .isEqualTo(200);
    }

    private static Part[] files(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new Part[] {new Part("file", "a", bytes), new Part("batch", "a", bytes)};
    }

    private static Answer ledger(String name, byte[] content) {
        return Wire.form(suite.ports.clue(), DESK, "/ledgers", new Part("file", name, content));
    }

    private static String refused(String name, byte[] content) {
        return Refusals.problem(ledger(name, content), 422).get("code").asString();
    }

    private static Answer batch(byte[] content, String keyId, String signature) {
        return Wire.form(
                suite.ports.clue(),
                DESK,
                "/batches",
                new Part("batch", "batch.jsonl", content),
                Part.field("keyId", keyId),
                Part.field("signature", signature));
    }

    private static String sign(byte[] batch) throws GeneralSecurityException {
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(hotline.getPrivate());
        signer.update(batch);
        return Base64.getEncoder().encodeToString(signer.sign());
    }

    private static String line(String id, String receivedAt) {
        return ("{\"id\":\"%s\",\"receivedAt\":\"%s\",\"source\":\"MASS_REPORT\",\"channel\":\"热线\",\"mode\":\"ANONYMOUS\",\"divisionCode\":\"990121103\",\"narrative\":\"反映砂场强买强卖\"}\n")
                .formatted(id, receivedAt);
    }

    private static String raw(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static long events(Http service) {
        return service.operating()
                .get("/log/verify")
                .body()
                .get("checkedEvents")
                .asLong();
    }

    private static int history(Http client, String resource) {
        return client.get(resource + "/history").body().size();
    }

    private static void awaitThere(Http client, String resource) {
        await(resource)
                .atMost(Duration.ofSeconds(20))
                .until(() -> client.get(resource).status() == 200);
    }

    private static String registered(String narrative) {
        Answer tip = suite.clue(DESK).post("/tips", tip(narrative));
        assertThat(tip.status()).as(tip.text()).isEqualTo(201);
        Answer clue = suite.clue(DESK)
                .post("/clues", Map.of("tipId", tip.body().get("tipId").asString()));
        assertThat(clue.status()).as(clue.text()).isEqualTo(201);
        return clue.body().get("id").asString();
    }

    static Map<String, Object> tip(String narrative) {
        return Map.of(
                "source", "MASS_REPORT",
                "channel", "来访",
                "receivedAt", "2024-09-10T01:14:00Z",
                "mode", "ANONYMOUS",
                "divisionCode", "990121103",
                "narrative", narrative);
    }

    static Map<String, Object> triage(String industry) {
        return Map.of(
                "secondOfficer",
                DESK_HEAD.officer(),
                "matterClass",
                "ORG_CRIME",
                "suspectedLadder",
                "E_GROUP",
                "industry",
                industry,
                "grade",
                "KEY",
                "conflictUnits",
                List.of());
    }

    private static String concluded(String clueId) {
        done(DESK, clueId, "triage-clue", triage("运输"));
        done(DESK, clueId, "dispatch-clue", Map.of("handlingUnit", "990100-GA", "dueOn", "2024-12-20"));
        done(VERIFIER, clueId, "acknowledge-receipt", null);
        done(POLICE_HEAD, clueId, "approve-verification-start", Map.of("verifiers", List.of("o-3001", "o-3002")));
        suite.clock.advance(Duration.ofHours(2));
        for (String kind : List.of("REPORTER_INTERVIEW", "INQUIRY")) {
            done(
                    VERIFIER,
                    clueId,
                    "record-measure",
                    Map.of("kind", kind, "performedAt", suite.clock.instant().toString(), "evidenceRef", "ev-1"));
        }
        done(
                VERIFIER,
                clueId,
                "submit-conclusion",
                Map.of("kind", "TRUE", "ladder", "E_GROUP", "reportRef", "bg-2024-2"));
        done(DESK_HEAD, clueId, "confirm-conclusion", null);
        done(PROVINCE_DESK, clueId, "confirm-conclusion", null);
        return clueId;
    }

    private static void done(Actor actor, String clueId, String command, Object body) {
        Answer answer = suite.clue(actor).post("/clues/" + clueId + "/" + command, body);
        assertThat(answer.status()).as(command + " " + answer.text()).isEqualTo(200);
    }
}
