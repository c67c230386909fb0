package io.bihuan.suite;

import static io.bihuan.suite.SuiteUnderTest.COUNTY_DESK;
import static io.bihuan.suite.SuiteUnderTest.DESK;
import static io.bihuan.suite.SuiteUnderTest.DESK_HEAD;
import static io.bihuan.suite.SuiteUnderTest.JUDGE;
import static io.bihuan.suite.SuiteUnderTest.POLICE_HEAD;
import static io.bihuan.suite.SuiteUnderTest.PROCURATOR;
import static io.bihuan.suite.SuiteUnderTest.PROVINCE_DESK;
import static io.bihuan.suite.SuiteUnderTest.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.LogBundle;
import io.bihuan.eventlog.LogReport;
import io.bihuan.eventlog.LogVerifier;
import io.bihuan.eventlog.checkpoint.CheckpointJson;
import io.bihuan.eventlog.checkpoint.ProvenCheckpoint;
import io.bihuan.eventlog.checkpoint.PublicKeys;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.testkit.Contracts;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import io.bihuan.testkit.KafkaTap;
import io.bihuan.testkit.KafkaTap.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * One tip travels through all four services and comes back: over real HTTP, the real broker and the real store of the
 * default run, then through a rebuild of every read model and a restart. The steps build on each other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClosedLoopIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REPORTER = "测试举报人";

    @TempDir
    static Path folder;

    private static SuiteUnderTest suite;
    private static String clueId;
    private static String caseId;

    @BeforeAll
    static void the_suite_is_started() {
        suite = SuiteUnderTest.start(folder.resolve("data"), "2024-09-30T01:00:00Z");
    }

    @AfterAll
    static void the_suite_is_stopped() {
        suite.close();
    }

    @Test
    @Order(1)
    void a_ledger_of_68_tips_goes_in_once() {
        JsonNode first = suite.upload(DESK, "/ledgers", "tip-ledger.xlsx", SuiteUnderTest.ledger("tip-ledger.xlsx"));
        JsonNode again = suite.upload(DESK, "/ledgers", "tip-ledger.xlsx", SuiteUnderTest.ledger("tip-ledger.xlsx"));

        assertThat(first.get("tips").asInt()).isEqualTo(68);
        assertThat(first.get("errorRows").asInt()).isZero();
        assertThat(again.get("tips").asInt()).isZero();
        assertThat(again.get("known").asInt()).isEqualTo(68);
    }

    @Test
    @Order(2)
    void every_row_of_a_dirty_ledger_ends_as_a_tip_or_as_an_error() {
        JsonNode report =
                suite.upload(DESK, "/ledgers", "tip-ledger-dirty.xlsx", SuiteUnderTest.ledger("tip-ledger-dirty.xlsx"));

        assertThat(report.get("rows").asInt()).isEqualTo(120);
        assertThat(report.get("tips").asInt()
                        + report.get("known").asInt()
                        + report.get("errorRows").asInt())
                .isEqualTo(120);
        for (JsonNode error : report.get("errors")) {
            assertThat(error.get("row").asInt()).isPositive();
            assertThat(error.get("code").asString()).isNotBlank();
            assertThat(error.get("message").asString()).isNotBlank();
        }
    }

    @Test
    @Order(3)
    void one_tip_is_registered_triaged_and_dispatched_but_never_to_who_is_named_in_it() {
        JsonNode tip = realNameTip();
        Answer registered =
                clue(DESK).post("/clues", Map.of("tipId", tip.get("tipId").asString()));
        assertThat(registered.status()).isEqualTo(201);
        clueId = registered.body().get("id").asString();

        done(command(
                DESK,
                "triage-clue",
                Map.of(
                        "secondOfficer", DESK_HEAD.officer(),
                        "matterClass", "ORG_CRIME",
                        "suspectedLadder", "E_GROUP",
                        "industry", "自然资源",
                        "grade", "KEY",
                        "conflictUnits", List.of("990121103-PCS"))));
        Answer refused = command(DESK, "dispatch-clue", Map.of("handlingUnit", "990121103-PCS", "dueOn", "2024-12-20"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("code").asString()).isEqualTo("HANDLING_UNIT_IN_CONFLICT");
        assertThat(refused.body().get("nextStep").asString()).isNotBlank();

        done(command(DESK, "dispatch-clue", Map.of("handlingUnit", "990100-GA", "dueOn", "2024-12-20")));
    }

    /** Dispatched on 30 September, two working days: the National Day holidays move the due day to 9 October. */
    @Test
    @Order(4)
    void a_receipt_nobody_signs_is_warned_falls_due_is_breached_and_urged() {
        suite.clock.set(Instant.parse("2024-10-08T03:00:00Z"));
        eventually(() -> historyTypes().contains("clue.DeadlineWarned"));
        suite.clock.set(Instant.parse("2024-10-09T03:00:00Z"));
        eventually(() -> historyTypes().contains("clue.DeadlineFellDue"));
        suite.clock.set(Instant.parse("2024-10-09T16:00:00Z"));
        eventually(() -> historyTypes().contains("clue.DeadlineBreached"));

        eventually(() -> urges().size() == 1);
        String urgeId = urges().get(0).get("urgeId").asString();
        String answer = "/urges/" + urgeId + "/answer-urge";
        assertThat(suite.supervision(DESK).post(answer, Map.of("answer", "已转告")).status())
                .isEqualTo(403);
        assertThat(suite.supervision(VERIFIER)
                        .post(answer, Map.of("answer", "XXX"))
                        .status())
                .isEqualTo(422);
        done(suite.supervision(VERIFIER).post(answer, Map.of("answer", "节后积压，今日签收并组成核查组。")));
    }

    @Test
    @Order(5)
    void it_is_acknowledged_verified_and_concluded_by_another_organ() {
        done(command(VERIFIER, "acknowledge-receipt", null));
        done(command(POLICE_HEAD, "approve-verification-start", Map.of("verifiers", List.of("o-3001", "o-3002"))));
        suite.clock.advance(Duration.ofHours(26));
        String coercive = "{\"kind\":\"DETENTION\",\"performedAt\":\"" + suite.clock.instant() + "\"}";
        assertThat(command(VERIFIER, "record-measure", coercive)
                        .body()
                        .get("code")
                        .asString())
                .isEqualTo("COERCIVE_BEFORE_FILING");
        done(command(VERIFIER, "record-measure", measure("REPORTER_INTERVIEW", "tl-1")));
        done(command(VERIFIER, "record-measure", measure("INQUIRY", "ev-1")));
        done(command(
                VERIFIER, "submit-conclusion", Map.of("kind", "TRUE", "ladder", "E_GROUP", "reportRef", "bg-2024-1")));
        assertThat(command(VERIFIER, "confirm-conclusion", null)
                        .body()
                        .get("code")
                        .asString())
                .isEqualTo("ROLE_REQUIRED");
        Answer own = clue(VERIFIER)
                .as(VERIFIER, Role.VERIFIER, Role.DESK_HEAD)
                .post("/clues/" + clueId + "/confirm-conclusion", null);
        assertThat(own.body().get("code").asString()).isEqualTo("GATE_BY_OTHER_ORGAN");
        done(command(DESK_HEAD, "confirm-conclusion", null));
        done(command(PROVINCE_DESK, "confirm-conclusion", null));

        Answer tooEarly = command(DESK, "close-loop", null);
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.body().get("code").asString()).isEqualTo("CLOSURE_BLOCKED");
    }

    @Test
    @Order(6)
    void it_becomes_a_case_that_is_filed_listed_and_delisted_by_the_listing_level_only() {
        caseId = "case-" + clueId;
        eventually(() -> suite.casefile(DESK).get("/cases/" + caseId).status() == 200);
        done(suite.casefile(POLICE_HEAD).post("/cases/" + caseId + "/file-case", Map.of("caseNo", "云公立字〔2024〕1号")));
        eventually(() -> "CASE_OPENED".equals(details().get("status").asString()));
        assertThat(casesOf("云公立字〔2024〕1号")).contains(caseId);
        assertThat(casesOf("云公立字〔2024〕2号")).doesNotContain(caseId);
        assertThat(suite.clue(DESK).get("/clues/flow").body().toString())
                .contains(
                        "{\"source\":\"MASS_REPORT\",\"conclusion\":\"TRUE\",\"status\":\"CASE_OPENED\",\"clues\":1}");
        assertThat(suite.clue(COUNTY_DESK)
                        .get("/clues/flow")
                        .body()
                        .get("clues")
                        .asInt())
                .as("the county keeps out of it, and counts nothing")
                .isZero();

        String listing = "/listings/listing-" + caseId;
        eventually(() -> suite.supervision(DESK).get(listing).status() == 200);
        done(suite.supervision(PROVINCE_DESK).post(listing + "/list-case", Map.of("ground", "MAJOR_OR_COMPLEX")));
        assertThat(suite.supervision(COUNTY_DESK)
                        .post(listing + "/delist-case", Map.of("ground", "PURPOSE_REACHED"))
                        .status())
                .as("a county's desk does not see what the city filed")
                .isEqualTo(404);
        Answer below = suite.supervision(DESK).post(listing + "/delist-case", Map.of("ground", "PURPOSE_REACHED"));
        assertThat(below.status()).isEqualTo(403);
        assertThat(below.body().get("code").asString()).isEqualTo("DELISTING_LEVEL_TOO_LOW");
        done(suite.supervision(PROVINCE_DESK).post(listing + "/delist-case", Map.of("ground", "PURPOSE_REACHED")));
    }

    @Test
    @Order(7)
    void every_organ_records_its_own_stages_up_to_the_final_judgment_and_the_loop_closes() {
        done(command(DESK, "record-feedback", Map.of("outcome", "FED_BACK", "channel", "PHONE")));
        assertThat(stage(JUDGE, "INVESTIGATING").status())
                .as("nothing is with the court yet")
                .isEqualTo(404);
        assertThat(stage(PROCURATOR, "INVESTIGATING").status()).isEqualTo(403);
        done(stage(POLICE_HEAD, "INVESTIGATING"));
        done(stage(POLICE_HEAD, "INVESTIGATION_CLOSED"));
        done(stage(PROCURATOR, "UNDER_PROSECUTION_REVIEW"));
        done(stage(PROCURATOR, "PROSECUTED"));
        done(stage(JUDGE, "FIRST_INSTANCE"));
        done(stage(JUDGE, "JUDGMENT_FINAL"));
        done(suite.casefile(POLICE_HEAD).post("/cases/" + caseId + "/close-case", null));
        eventually(() -> "HANDLED".equals(details().get("status").asString()));

        done(command(DESK, "close-loop", null));
        eventually(() -> "LOOP_CLOSED".equals(details().get("status").asString()));
    }

    @Test
    @Order(8)
    void it_shows_up_in_an_assessment_each_number_drillable_to_event_ids() {
        String question = "/indicators?unit=990100-GA&period=2024&cutoff=2025-01-15T00:00:00Z";
        eventually(() -> indicator(question, "I15").get("numerator").asInt() == 1);

        JsonNode onTime = indicator(question, "I05");
        assertThat(onTime.get("numerator").asInt()).isEqualTo(1);
        assertThat(onTime.get("denominator").asInt()).isEqualTo(1);
        assertThat(onTime.get("value").decimalValue()).isEqualByComparingTo("1");
        assertThat(indicator(question, "I04").get("numerator").asInt()).isEqualTo(1);
        String concluded = eventId("clue.ClueConcluded");
        assertThat(onTime.get("numeratorEvents").get(0).asString()).isEqualTo(concluded);

        done(suite.assessment(DESK).post("/periods", Map.of("period", "2024-Q4")));
        done(suite.assessment(DESK).post("/periods/2024-Q4/freeze-snapshot", Map.of("cutoff", "2024-10-10T00:00:00Z")));
    }

    @Test
    @Order(9)
    void what_travelled_satisfies_the_contracts_and_names_no_reporter() {
        try (KafkaTap tap = KafkaTap.on(suite.kafka(), Contracts.topics().toArray(String[]::new))) {
            List<Message> messages = tap.until(
                    seen -> types(seen)
                            .containsAll(Set.of(
                                    "io.bihuan.clue.ClueLoopClosed.v1",
                                    "io.bihuan.case.CaseClosed.v1",
                                    "io.bihuan.supervision.CaseDelisted.v1",
                                    "io.bihuan.assessment.SnapshotFrozen.v1")),
                    PATIENCE);

            assertThat(messages).allSatisfy(message -> {
                Contracts.assertSatisfies(message.type(), message.value());
                assertThat(message.attribute("specversion")).isEqualTo("1.0");
                assertThat(message.attribute("source")).startsWith("/bihuan/");
                assertThat(message.attribute("subject")).isEqualTo(message.key());
                assertThat(message.value()).doesNotContain(REPORTER);
            });
            Set<String> inTheLog = logLines(clue(DESK)).stream()
                    .filter(line -> line.has("eventId"))
                    .map(line -> line.get("eventId").asString())
                    .collect(Collectors.toSet());
            assertThat(messages.stream()
                            .filter(message -> message.type().startsWith("io.bihuan.clue."))
                            .map(message -> message.attribute("id")))
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(inTheLog::contains);
        }
    }

    @Test
    @Order(10)
    void no_event_of_any_log_names_a_reporter_or_a_phone_of_the_ledger() {
        for (Http service : suite.services()) {
            assertThat(service.exporting().get("/log/bundle").text())
                    .doesNotContain(REPORTER)
                    .doesNotContain("1990000");
        }
    }

    @Test
    @Order(11)
    void the_past_can_be_asked_by_instant_and_by_position() {
        JsonNode dispatched = historyOf("clue.ClueDispatched");
        String position = dispatched.get("position").asString();

        assertThat(clue(DESK)
                        .get("/clues/" + clueId + "?asOf=" + position)
                        .body()
                        .get("status")
                        .asString())
                .isEqualTo("DISPATCHED");
        assertThat(clue(DESK)
                        .get("/clues/" + clueId + "?asOf=2024-10-08T00:00:00Z")
                        .body()
                        .get("status")
                        .asString())
                .isEqualTo("DISPATCHED");
        assertThat(clue(DESK).get("/clues/" + clueId + "?asOf=yesterday").status())
                .isEqualTo(422);
    }

    @Test
    @Order(12)
    void every_read_model_equals_what_the_log_says_before_and_after_a_replay() {
        for (Http service : suite.services()) {
            for (JsonNode model : service.operating().get("/admin/read-models").body()) {
                String path = "/admin/read-models/" + model.get("readModel").asString();
                JsonNode before = service.operating()
                        .post(path + "/verify?wait=true", null)
                        .body();
                assertThat(before.get("equal").asBoolean())
                        .as(before.toString())
                        .isTrue();
                JsonNode replayed = service.operating()
                        .post(path + "/replay?wait=true", null)
                        .body();
                assertThat(replayed.get("digest").asString())
                        .isEqualTo(before.get("liveDigest").asString());
                assertThat(service.operating()
                                .post(path + "/verify?wait=true", null)
                                .body()
                                .get("equal")
                                .asBoolean())
                        .isTrue();
            }
        }
    }

    @Test
    @Order(13)
    void a_replay_changes_nothing_in_the_world() {
        Map<String, String> before = heads();
        clue(DESK).operating().post("/admin/read-models/clue-details/replay?wait=true", null);
        clue(DESK).operating().post("/admin/read-models/open-clocks/replay?wait=true", null);

        assertThat(heads()).isEqualTo(before);
        assertThat(urges()).hasSize(1);
    }

    @Test
    @Order(14)
    void started_again_everything_is_still_there() {
        Map<String, String> heads = heads();
        JsonNode clue = details();
        JsonNode listing =
                suite.supervision(DESK).get("/listings/listing-" + caseId).body();

        suite.restart();

        assertThat(heads()).isEqualTo(heads);
        assertThat(details()).isEqualTo(clue);
        assertThat(suite.supervision(DESK).get("/listings/listing-" + caseId).body())
                .isEqualTo(listing);
        for (Http service : suite.services()) {
            for (JsonNode model : service.operating().get("/admin/read-models").body()) {
                JsonNode parity = service.operating()
                        .post("/admin/read-models/" + model.get("readModel").asString() + "/verify?wait=true", null)
                        .body();
                assertThat(parity.get("equal").asBoolean())
                        .as(parity.toString())
                        .isTrue();
            }
            assertThat(service.operating().get("/admin/parked").text()).doesNotContain("FACT");
        }
    }

    @Test
    @Order(15)
    void each_log_is_signed_witnessed_by_the_four_others_and_verified_without_any_of_them() {
        suite.clock.advance(Duration.ofMinutes(2));
        for (Http service : suite.services()) {
            long head = Long.parseLong(service.exporting().get("/log/bundle").header("Bihuan-Position"));
            eventually(() -> service.operating().get("/log/checkpoints/latest").status() == 200
                    && latest(service).get("position").asLong() >= head
                    && latest(service).get("cosignatures").size() == 4);
            PublicKeys keys = PublicKeys.ofPem(
                    service.operating().get("/log/checkpoints/keys").text());
            List<String> others = suite.services().stream()
                    .map(other -> other.operating().get("/log/checkpoints/keys").text())
                    .toList();
            LogReport report = LogVerifier.verify(
                    LogBundle.read(stream(service.exporting().get("/log/bundle").text())),
                    stream(service.operating().get("/log/checkpoints").text()),
                    keys,
                    PublicKeys.ofPem(String.join("", others) + keyOfTheRegistry()));
            assertThat(report.ok()).as(report.toString()).isTrue();
            assertThat(report.signedTo()).isGreaterThanOrEqualTo(head);
            assertThat(service.operating()
                            .get("/log/verify")
                            .body()
                            .get("checkpoints")
                            .asLong())
                    .isPositive();
        }
        suite.services().forEach(service -> await().atMost(PATIENCE).untilAsserted(() -> witnessesTheOthers(service)));
        assertThat(clue(DESK).operating().get("/log/checkpoints?after=-2").status())
                .isEqualTo(422);
        assertThat(clue(DESK).operating().get("/log/checkpoints?limit=1").text().lines())
                .hasSize(1);
        ProvenCheckpoint sample = CheckpointJson.readProven(Contracts.sample("io.bihuan.log.CheckpointMade.v1"));
        assertThat(sample.isProven()).isTrue();
        assertThat(CheckpointJson.readCosignature(Contracts.sample("io.bihuan.log.CheckpointWitnessed.v1"))
                        .isOf(sample.checkpoint()))
                .isTrue();
    }

    @Test
    @Order(16)
    void a_log_that_was_put_back_together_with_its_checkpoints_is_read_only_until_it_is_repaired() {
        Tips tips = new Tips(suite.ports.clue());
        try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + suite.ports.mongo())) {
            MongoDatabase log = client.getDatabase("bihuan_clue_log");
            long first = latest(clue(DESK)).get("position").asLong() / 2;
            List<Document> commits = remove(log, "log", first);
            List<Document> checkpoints = remove(log, "checkpoints", first);
            suite.restart();

            eventually(() -> tips.send().status() == 503);
            Answer refused = tips.send();
            Refusals.problem(refused, 503, "LOG_BEHIND_CHECKPOINT");
            assertThat(refused.body().get("nextStep").asString()).contains("检查点手册");
            assertThat(clue(DESK).get("/tips?limit=1").status()).isEqualTo(200);
            assertThat(suite.casefile(DESK).get("/cases/" + caseId).status()).isEqualTo(200);

            putBack(commits, checkpoints);
            assertThat(tips.send().status()).as("the right backup is there").isEqualTo(201);
            assertThat(clue(DESK)
                            .operating()
                            .get("/log/verify")
                            .body()
                            .get("ok")
                            .asBoolean())
                    .isTrue();
        }
    }

    /** From its file: the registry takes its own tokens only, and those here are of another issuer. */
    private static String keyOfTheRegistry() {
        try {
            return Files.readString(suite.folder.resolve("checkpoints/registry.key.pub"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void witnessesTheOthers(Http service) {
        assertThat(service.operating().get("/admin/witness").body()).hasSize(8).allSatisfy(log -> {
            String name = log.get("log").asString();
            assertThat(log.get("refusals")).as(log.toString()).isEmpty();
            assertThat(log.get("trustedKeys")).hasSize(1);
            if (!name.equals("registry-trail")) {
                assertThat(log.path("last").path("position").asLong(-1))
                        .as(log.toString())
                        .isNotNegative();
            }
            assertThat(log.get("beganOnTrust").isNull()).isTrue();
        });
    }

    /** By a connection of its own: those from before the restart lead nowhere. */
    private static void putBack(List<Document> commits, List<Document> checkpoints) {
        try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + suite.ports.mongo())) {
            MongoDatabase log = client.getDatabase("bihuan_clue_log");
            log.getCollection("checkpoints").insertMany(checkpoints);
            log.getCollection("log").insertMany(commits);
        }
    }

    private static List<Document> remove(MongoDatabase database, String collection, long from) {
        Document range = new Document("_id", new Document("$gte", from));
        List<Document> removed = database.getCollection(collection).find(range).into(new ArrayList<>());
        database.getCollection(collection).deleteMany(range);
        return removed;
    }

    private static JsonNode latest(Http service) {
        return service.operating().get("/log/checkpoints/latest").body();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Http clue(Actor actor) {
        return suite.clue(actor);
    }

    private static Answer command(Actor actor, String name, Object body) {
        return clue(actor).post("/clues/" + clueId + "/" + name, body);
    }

    private static String casesOf(String caseNo) {
        String asked = URLEncoder.encode(caseNo, StandardCharsets.UTF_8);
        return suite.casefile(DESK).get("/cases?caseNo=" + asked).text();
    }

    private static Answer stage(Actor actor, String stage) {
        return suite.casefile(actor)
                .post(
                        "/cases/" + caseId + "/record-stage",
                        Map.of("stage", stage, "document", "文书-" + stage, "reachedOn", "2024-10-10"));
    }

    private static String measure(String kind, String evidence) {
        return "{\"kind\":\"%s\",\"performedAt\":\"%s\",\"evidenceRef\":\"%s\"}"
                .formatted(kind, suite.clock.instant(), evidence);
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        assertThat(answer.header("Bihuan-Position")).isNotBlank();
        assertThat(answer.header("ETag")).isNotBlank();
    }

    private static JsonNode realNameTip() {
        return eventuallyFound(() -> {
            for (JsonNode tip : clue(DESK).get("/tips?limit=200").body().get("items")) {
                if (tip.get("reporterMode").asString().equals("REAL_NAME")) {
                    return tip;
                }
            }
            return null;
        });
    }

    private static JsonNode details() {
        return clue(DESK).get("/clues/" + clueId).body();
    }

    private static List<JsonNode> urges() {
        List<JsonNode> found = new ArrayList<>();
        suite.supervision(DESK)
                .get("/urges?clueId=" + clueId)
                .body()
                .get("items")
                .forEach(found::add);
        return found;
    }

    private static List<JsonNode> history() {
        List<JsonNode> found = new ArrayList<>();
        clue(DESK).get("/clues/" + clueId + "/history").body().forEach(found::add);
        return found;
    }

    private static Set<String> historyTypes() {
        return history().stream()
                .map(entry -> entry.get("type").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode historyOf(String type) {
        return history().stream()
                .filter(entry -> entry.get("type").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static String eventId(String type) {
        return historyOf(type).get("eventId").asString();
    }

    private static JsonNode indicator(String question, String id) {
        for (JsonNode indicator : suite.assessment(DESK).get(question).body().get("indicators")) {
            if (indicator.get("id").asString().equals(id)) {
                return indicator;
            }
        }
        throw new AssertionError("no indicator " + id);
    }

    private static List<JsonNode> logLines(Http service) {
        return service.operating()
                .get("/log")
                .text()
                .lines()
                .map(line -> tools.jackson.databind.json.JsonMapper.shared().readTree(line))
                .toList();
    }

    private static Map<String, String> heads() {
        Map<String, String> heads = new LinkedHashMap<>();
        int number = 0;
        for (Http service : suite.services()) {
            JsonNode report = service.operating().get("/log/verify").body();
            assertThat(report.get("ok").asBoolean()).as(report.toString()).isTrue();
            heads.put("service " + number++, report.get("checkedEvents") + " " + report.get("headHash"));
        }
        return heads;
    }

    private static Set<String> types(List<Message> messages) {
        return messages.stream().map(Message::type).collect(Collectors.toSet());
    }

    private static void eventually(Supplier<Boolean> condition) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(condition::get);
    }

    private static JsonNode eventuallyFound(Supplier<JsonNode> question) {
        return await().atMost(PATIENCE).until(question::get, java.util.Objects::nonNull);
    }
}
