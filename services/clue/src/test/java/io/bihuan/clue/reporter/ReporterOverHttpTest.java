package io.bihuan.clue.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.bihuan.clue.ClueApplication;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.BihuanService;
import io.bihuan.testkit.Backends;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import io.bihuan.testkit.TestIssuer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The reporter's side in the running service, without a login; and the desk that answers. */
class ReporterOverHttpTest {

    private static final Actor DESK = new Actor("o-desk-1", "990100-SHB", "SHB", Level.CITY);
    private static final String DATABASE = Backends.freshDatabase("reporter");

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext service;
    private static Http http;

    @BeforeAll
    static void start() {
        service = BihuanService.launch(
                "clue",
                ClueApplication.class,
                "--server.port=0",
                TestIssuer.shared().argument(),
                "--bihuan.mongo.uri=" + Backends.mongoUri(),
                "--bihuan.mongo.database=" + DATABASE,
                "--bihuan.kafka.bootstrap-servers=" + Backends.kafkaBootstrap(),
                "--bihuan.vault.suite=national",
                "--bihuan.vault.database=" + DATABASE + "_vault",
                "--bihuan.vault.folder=" + folder.resolve("vault"),
                "--bihuan.intake.work-folder=" + folder.resolve("work"),
                "--bihuan.search.folder=" + folder.resolve("search"));
        http = Http.at("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_code_is_shown_once_and_kept_nowhere_not_even_for_an_idempotency_key() {
        Http keyed = http.as(DESK).with("Idempotency-Key", "tip-once");
        Answer first = keyed.post("/tips", tip("第一处砂场"));
        Answer again = keyed.post("/tips", tip("第一处砂场"));
        String code = code(first);

        assertThat(first.header("Cache-Control")).contains("no-store");
        assertThat(again.status()).as(again.text()).isEqualTo(201);
        assertThat(again.body().get("known").asBoolean()).isTrue();
        assertThat(again.body().get("receiptCode").isNull()).isTrue();
        for (String database : List.of(DATABASE, DATABASE + "_log", DATABASE + "_vault")) {
            assertThat(everythingIn(database)).doesNotContain(code, code.replace(" ", ""));
        }
    }

    @Test
    void the_signed_receipt_is_verified_by_anybody_and_shows_nothing_of_the_tip() {
        Answer received = http.as(DESK).post("/tips", tip("第八处砂场"));
        JsonNode receipt = received.body().get("receipt");
        Answer verdict = http.post("/receipts/verify", receipt);

        assertThat(verdict.status()).as(verdict.text()).isEqualTo(200);
        assertThat(verdict.body().get("valid").asBoolean()).as(verdict.text()).isTrue();
        assertThat(receipt.get("signatureAlgorithm").asString()).isEqualTo("SM2");
        assertThat(receipt.toString() + verdict.text()).doesNotContain("砂场", "tip-", "990", "o-desk-1");
        Answer forged = http.post("/receipts/verify", receipt.toString().replace("sha-256:", "sha-256:0"));
        assertThat(forged.body().get("valid").asBoolean()).isFalse();
        assertThat(http.get("/receipts/keys").text())
                .contains(receipt.get("keyId").asString());
    }

    @Test
    void with_the_code_and_no_login_the_reporter_sees_how_far_it_is_and_nothing_of_the_inside() {
        Answer received = http.as(DESK).post("/tips", tip("第二处砂场"));
        String code = code(received);
        assertThat(status(code)).isEqualTo("已收到您的举报,正在受理。");

        String tipId = received.body().get("tipId").asString();
        Answer registered = http.as(DESK).post("/clues", Map.of("tipId", tipId));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        Answer asked = await().until(
                        () -> http.post("/reporter/status", Map.of("code", code)),
                        a -> a.text().contains("研判"));
        assertThat(asked.body().get("status").asString()).isEqualTo("已登记,正在研判。");
        assertThat(asked.text()).doesNotContain("990", "SHB", "clue-", "tip-", "REGISTERED");
        assertThat(asked.body().get("notice").isNull()).isTrue();
        String notice = "/clues/" + registered.body().get("id").asString() + "/send-acceptance-notice";
        await().until(
                        () -> http.as(DESK).post(notice, Map.of("kind", "ACCEPTED", "channel", "QUERY_CODE")),
                        answer -> answer.status() == 200);
        Answer notified = http.post("/reporter/status", Map.of("code", code));
        assertThat(notified.body().get("notice").asString()).endsWith("告知受理,将依法办理。");
        assertThat(notified.text()).doesNotContain("990", "SHB", "clue-", "tip-", "ACCEPTED", "o-desk-1");
        assertThat(asked.header("Cache-Control")).contains("no-store");
    }

    @Test
    void reporter_and_desk_write_to_each_other_and_the_log_knows_no_word() {
        Answer received = http.as(DESK).post("/tips", tip("第三处砂场"));
        String code = code(received);
        String tip = "/tips/" + received.body().get("tipId").asString();

        done(http.post("/reporter/messages", Map.of("code", code, "text", "我家住柳湾村东头第三户")));
        done(http.as(DESK).post(tip + "/reply-to-reporter", Map.of("text", "请问还有其他目击者吗?")));
        Answer mine = http.post("/reporter/dialogue", Map.of("code", code));
        Answer theirs = http.as(DESK).post(tip + "/read-dialogue", null);

        assertThat(texts(mine)).containsExactly("REPORTER 我家住柳湾村东头第三户", "DESK 请问还有其他目击者吗?");
        assertThat(texts(theirs)).isEqualTo(texts(mine));
        assertThat(mine.text()).doesNotContain("o-desk-1", "990100-SHB");
        assertThat(http.post(tip + "/read-dialogue", null).status()).isEqualTo(401);
        for (String database : List.of(DATABASE, DATABASE + "_log", DATABASE + "_vault")) {
            assertThat(everythingIn(database)).doesNotContain("柳湾村东头第三户", "其他目击者");
        }
        assertThat(everythingIn(DATABASE + "_log")).contains("clue.DialogueRead");
    }

    @Test
    void further_facts_become_a_tip_of_their_own_without_the_reporter_in_it() {
        Answer received = http.as(DESK).post("/tips", tip("第四处砂场"));
        String tipId = received.body().get("tipId").asString();
        done(http.post(
                "/reporter/facts", Map.of("code", code(received), "narrative", "昨夜又来了三辆车。测试举报人951,19900003951。")));

        String log = http.exporting().get("/log/bundle").text();
        assertThat(log)
                .contains("ADDED_TO:" + tipId)
                .contains("昨夜又来了三辆车。【举报人】,【举报人电话】。")
                .contains("clue.FactsAdded")
                .doesNotContain("测试举报人951", "19900003951");
    }

    @Test
    void nothing_can_be_disputed_before_there_is_a_result() {
        String code = code(http.as(DESK).post("/tips", tip("第五处砂场")));
        Answer answer = http.post("/reporter/dissent", Map.of("code", code, "text", "我不同意"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().get("code").asString()).isEqualTo("NO_RESULT_YET");
    }

    @Test
    void every_code_that_is_not_right_gets_the_same_answer() {
        String right = code(http.as(DESK).post("/tips", tip("第六处砂场")));
        String near = (right.charAt(0) == '0' ? "1" : "0") + right.substring(1);
        Answer wrong = http.post("/reporter/status", Map.of("code", near));

        assertThat(wrong.status()).isEqualTo(404);
        assertThat(wrong.body().get("code").asString()).isEqualTo("RECEIPT_UNKNOWN");
        for (String odd : List.of("", "1", "0000 0000 0000 0000", "abcd", "'; drop")) {
            Answer other = http.post("/reporter/status", Map.of("code", odd));
            assertThat(other.status()).isEqualTo(404);
            assertThat(other.text()).isEqualTo(wrong.text());
        }
    }

    @Test
    void a_code_that_is_shown_too_often_has_to_wait_right_or_wrong() {
        String right = code(http.as(DESK).post("/tips", tip("第七处砂场")));
        for (String code : List.of(right, "1111 2222 3333 4444")) {
            Answer answer = http.post("/reporter/status", Map.of("code", code));
            for (int i = 0; i < 25 && answer.status() != 503; i++) {
                answer = http.post("/reporter/status", Map.of("code", code));
            }
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body().get("code").asString()).isEqualTo("TOO_MANY_TRIES");
            assertThat(answer.header("Retry-After")).isNotEmpty();
        }
    }

    private static Map<String, Object> tip(String narrative) {
        return Map.of(
                "source", "MASS_REPORT",
                "channel", "WEB",
                "receivedAt", "2024-09-10T09:14:00+08:00",
                "mode", "REAL_NAME",
                "reporter", Map.of("name", "测试举报人951", "phone", "19900003951"),
                "divisionCode", "990121104",
                "narrative", narrative);
    }

    private static String code(Answer received) {
        assertThat(received.status()).as(received.text()).isEqualTo(201);
        return received.body().get("receiptCode").asString();
    }

    private static String status(String code) {
        return http.post("/reporter/status", Map.of("code", code))
                .body()
                .get("status")
                .asString();
    }

    private static List<String> texts(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body()
                .get("messages")
                .valueStream()
                .map(ReporterOverHttpTest::line)
                .toList();
    }

    private static String line(JsonNode said) {
        return said.get("from").asString() + " " + said.get("text").asString();
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** The bytes of all documents, as text: what is stored as binary is seen too. */
    private static String everythingIn(String name) {
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
