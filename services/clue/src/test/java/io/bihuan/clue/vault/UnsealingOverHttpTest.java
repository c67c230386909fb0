package io.bihuan.clue.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.bihuan.clue.ClueApplication;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.BihuanService;
import io.bihuan.testkit.Backends;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import io.bihuan.testkit.MovableClock;
import io.bihuan.testkit.TestIssuer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;

/** Unsealing and destroying in the running service, with each suite. */
@ParameterizedClass
@EnumSource
class UnsealingOverHttpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Actor CLERK = new Actor("o-1001", "990100-SHB", "SHB", Level.CITY);
    private static final Actor VERIFIER = new Actor("o-3001", "990100-GA", "POLICE", Level.CITY);
    private static final Actor CITY = new Actor("o-1009", "990100-SHB", "SHB", Level.CITY);
    private static final Actor PROVINCE = new Actor("o-0009", "990000-SHB", "SHB", Level.PROVINCE);

    private static final Actor COLLEAGUE = new Actor("o-3009", "990100-GA", "POLICE", Level.CITY);
    private static final Actor AUDITOR = new Actor("o-9101", "990000-SJ", "AUDIT", Level.PROVINCE);
    private static final Actor READER = new Actor("o-9102", "990000-SJ", "AUDIT", Level.PROVINCE);

    private final CipherSuites.Choice suite;
    private final MovableClock clock = MovableClock.at("2024-09-10T10:02:00+08:00");
    private final String database = Backends.freshDatabase("unsealing");

    @TempDir
    private Path folder;

    private ConfigurableApplicationContext service;
    private Http http;

    UnsealingOverHttpTest(CipherSuites.Choice suite) {
        this.suite = suite;
    }

    @BeforeEach
    void start() {
        service = BihuanService.launch(
                "clue",
                ClueApplication.class,
                app -> app.initializers(context ->
                        ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> clock)),
                "--server.port=0",
                TestIssuer.shared().argument(),
                "--bihuan.mongo.uri=" + Backends.mongoUri(),
                "--bihuan.mongo.database=" + database,
                "--bihuan.kafka.bootstrap-servers=" + Backends.kafkaBootstrap(),
                "--bihuan.clocks.poll=100ms",
                "--bihuan.vault.suite=" + suite.name().toLowerCase(),
                "--bihuan.vault.database=" + database + "_vault",
                "--bihuan.vault.folder=" + folder.resolve("vault"),
                "--bihuan.intake.work-folder=" + folder.resolve("work"),
                "--bihuan.search.folder=" + folder.resolve("search"));
        http = Http.at("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port"));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void an_identity_is_seen_by_the_requester_for_four_hours_and_by_nobody_else() {
        String tip = tip("REAL_NAME", Map.of("name", "测试举报人001", "phone", "19900003860"));
        String request = request(tip);

        assertThat(refusal(view(request, VERIFIER))).isEqualTo("UNSEAL_NOT_OPEN");
        assertThat(refusal(act(request, "approve-unseal", VERIFIER))).isEqualTo("APPROVED_BY_REQUESTER");
        done(act(request, "approve-unseal", CITY));
        done(act(request, "approve-unseal", PROVINCE));
        assertThat(refusal(view(request, CITY))).isEqualTo("ONLY_THE_REQUESTER_SEES");

        Answer seen = http.as(VERIFIER)
                .with("Idempotency-Key", "look-1")
                .post("/unseal-requests/" + request + "/view-identity", null);
        assertThat(seen.body().get("held").asBoolean()).as(seen.text()).isTrue();
        assertThat(seen.body().get("name").asString()).isEqualTo("测试举报人001");
        assertThat(seen.body().get("phone").asString()).isEqualTo("19900003860");
        assertThat(seen.header("Cache-Control")).contains("no-store");
        done(view(request, VERIFIER));

        clock.advance(Duration.ofHours(4));
        assertThat(refusal(view(request, VERIFIER))).isEqualTo("UNSEAL_NOT_OPEN");
        await().atMost(PATIENCE).until(() -> status(request).equals("CLOSED"));
        clock.advance(Duration.ofHours(4));
        assertThat(types("/unseal-requests/" + request + "/history"))
                .containsExactly(
                        "clue.UnsealRequested",
                        "clue.UnsealApproved",
                        "clue.UnsealApproved",
                        "clue.UnsealOpened",
                        "clue.SealedIdentityViewed",
                        "clue.SealedIdentityViewed",
                        "clue.UnsealClosed");
        assertThat(everythingIn(database) + everythingIn(database + "_log") + everythingIn(database + "_vault"))
                .contains("o-3001")
                .doesNotContain("测试举报人001", "19900003860");
    }

    @Test
    void until_two_have_approved_nothing_tells_whether_somebody_is_named() {
        String named = request(tip("REAL_NAME", Map.of("name", "测试举报人002", "phone", "19900003861")));
        String nameless = request(tip("REAL_NAME", Map.of()));

        for (String request : List.of(named, nameless)) {
            done(act(request, "approve-unseal", CITY));
        }
        assertThat(alike(nameless)).isEqualTo(alike(named));
        assertThat(refusal(view(nameless, VERIFIER))).isEqualTo(refusal(view(named, VERIFIER)));
        done(act(nameless, "approve-unseal", PROVINCE));
        Answer seen = view(nameless, VERIFIER);
        assertThat(seen.body().get("held").asBoolean()).as(seen.text()).isFalse();
    }

    @Test
    void a_request_is_for_who_has_a_part_in_it_and_a_page_of_them_leaves_one_entry_that_says_which_ones() {
        String tip = tip("REAL_NAME", Map.of("name", "测试举报人004", "phone", "19900003863"));
        List<String> requests = List.of(request(tip), request(tip), request(tip));
        String first = "/unseal-requests/" + requests.get(0);
        await().atMost(PATIENCE)
                .until(() -> http.as(CITY)
                                .get("/unseal-requests")
                                .body()
                                .get("items")
                                .size()
                        == 3);

        Http colleague = http.as(COLLEAGUE);
        assertThat(colleague.get(first).status()).isEqualTo(404);
        assertThat(colleague.get(first + "/history").status()).isEqualTo(404);
        assertThat(colleague.get("/unseal-requests").body().get("items")).isEmpty();
        Http keeper = http.as(PROVINCE, Role.KEY_CUSTODIAN);
        assertThat(keeper.get(first).body().get("reason").asString()).isEqualTo("需见面询问");
        Http auditor = http.as(AUDITOR, Role.AUDITOR, Role.KEY_CUSTODIAN);
        assertThat(auditor.get(first).text())
                .contains(requests.get(0), VERIFIER.officer())
                .doesNotContain("需见面询问", "INTERVIEW", "REQUESTED");
        assertThat(auditor.get(first + "/history").body().valueStream())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.get("data")).isEmpty());
        assertThat(auditor.get("/unseal-requests").text()).doesNotContain("需见面询问");

        await().atMost(PATIENCE).untilAsserted(() -> {
            List<JsonNode> pages = reads("officer=" + COLLEAGUE.officer() + "&kind=SEARCH");
            assertThat(pages).singleElement().satisfies(page -> {
                assertThat(page.get("shown").asInt()).isZero();
                assertThat(page.get("ids")).isEmpty();
            });
            JsonNode shown = reads("officer=" + AUDITOR.officer() + "&kind=SEARCH").stream()
                    .filter(page -> page.get("operation").asString().equals("GET /unseal-requests"))
                    .reduce((one, other) -> {
                        throw new AssertionError("more than one entry for one page");
                    })
                    .orElseThrow(() -> new AssertionError("not yet in the trail"));
            assertThat(shown.get("ids").valueStream().map(JsonNode::asString))
                    .containsExactlyInAnyOrderElementsOf(requests);
            assertThat(reads("officer=" + COLLEAGUE.officer() + "&kind=REFUSED").stream()
                            .map(line -> line.get("outcome").asString()))
                    .containsExactly("HIDDEN", "HIDDEN");
        });
    }

    private List<JsonNode> reads(String query) {
        return http.as(READER, Role.AUDITOR)
                .get("/reads?limit=200&" + query)
                .body()
                .get("items")
                .valueStream()
                .toList();
    }

    @Test
    void a_destroyed_key_is_gone_at_once_and_the_log_still_holds() {
        String tip = tip("REAL_NAME", Map.of("name", "测试举报人003", "phone", "19900003862"));
        String request = request(tip);
        done(act(request, "approve-unseal", CITY));
        done(act(request, "approve-unseal", PROVINCE));
        done(view(request, VERIFIER));
        long headBefore = verified();

        Answer asked = http.as(CLERK).post("/key-destructions", Map.of("tipId", tip, "ground", "RETENTION_ENDED"));
        String destruction = asked.body().get("id").asString();
        String approve = "/key-destructions/" + destruction + "/approve-key-destruction";
        done(http.as(CITY, Role.KEY_CUSTODIAN).post(approve, null));
        done(view(request, VERIFIER));
        done(http.as(PROVINCE, Role.KEY_CUSTODIAN).post(approve, null));

        assertThat(refusal(view(request, VERIFIER))).isEqualTo("IDENTITY_DESTROYED");
        await().atMost(PATIENCE)
                .until(() ->
                        types("/key-destructions/" + destruction + "/history").contains("clue.ReporterKeyDestroyed"));
        assertThat(verified()).isGreaterThan(headBefore);
        assertThat(refusal(http.as(PROVINCE, Role.KEY_CUSTODIAN).post(approve, null)))
                .isEqualTo("VAULT_REQUEST_DECIDED");
    }

    private long verified() {
        JsonNode report = http.operating().get("/log/verify").body();
        assertThat(report.get("ok").asBoolean()).as(report.toString()).isTrue();
        return report.get("checkedEvents").asLong();
    }

    private String tip(String mode, Map<String, String> reporter) {
        Answer answer = http.as(CLERK)
                .post(
                        "/tips",
                        Map.of(
                                "source", "MASS_REPORT",
                                "channel", "HOTLINE",
                                "receivedAt", "2024-09-10T09:14:00+08:00",
                                "mode", mode,
                                "reporter", reporter,
                                "divisionCode", "990121104",
                                "narrative", "强迫村民买砂"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().get("tipId").asString();
    }

    private String request(String tipId) {
        Answer answer = http.as(VERIFIER)
                .post("/unseal-requests", Map.of("tipId", tipId, "purpose", "INTERVIEW", "reason", "需见面询问"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().get("id").asString();
    }

    private Answer act(String request, String command, Actor actor) {
        return by(actor, command).post("/unseal-requests/" + request + "/" + command, null);
    }

    /** Whoever approves keeps keys; everybody else is what they usually are. */
    private Http by(Actor actor, String command) {
        return command.startsWith("approve") || command.startsWith("deny")
                ? http.as(actor, Role.KEY_CUSTODIAN)
                : http.as(actor);
    }

    private Answer view(String request, Actor actor) {
        return act(request, "view-identity", actor);
    }

    private String status(String request) {
        Answer answer = http.as(VERIFIER).get("/unseal-requests/" + request);
        return answer.status() == 200 ? answer.body().get("status").asString() : "";
    }

    /** Everything an officer can ask about a request, without what tells one request from another. */
    private String alike(String request) {
        await().atMost(PATIENCE)
                .until(() -> http.as(CITY).get("/unseal-requests/" + request).status() == 200);
        String tip = http.as(CITY)
                .get("/unseal-requests/" + request)
                .body()
                .get("tipId")
                .asString();
        String all = http.as(CITY).get("/unseal-requests/" + request).text()
                + http.as(CITY).get("/unseal-requests/" + request + "/history").text()
                + http.as(CITY).get("/tips/" + tip).text();
        return all.replace(request, "")
                .replaceAll("r-[0-9a-f]{32}", "R")
                .replace(tip, "")
                .replaceAll("\"(position|eventId|causationId|correlationId|contentHash)\":\"?[^,\"}]*\"?", "");
    }

    private List<String> types(String path) {
        return http.as(CLERK)
                .get(path)
                .body()
                .valueStream()
                .map(event -> event.get("type").asString())
                .toList();
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static String refusal(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isGreaterThanOrEqualTo(400);
        return answer.body().get("code").asString();
    }

    /** The bytes of all documents, as text: what is stored as binary is seen too. */
    private String everythingIn(String name) {
        MongoDatabase documents = service.getBean(MongoClient.class).getDatabase(name);
        StringBuilder everything = new StringBuilder();
        for (String collection : documents.listCollectionNames()) {
            for (RawBsonDocument document :
                    documents.getCollection(collection, RawBsonDocument.class).find()) {
                everything.append(
                        StandardCharsets.UTF_8.decode(document.getByteBuffer().asNIO()));
            }
        }
        return everything.toString();
    }
}
