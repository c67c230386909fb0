package io.bihuan.clue.reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bihuan.clue.RunningClueService;
import io.bihuan.clue.vault.ReporterVault;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import io.bihuan.testkit.MovableClock;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of reporters in the running service: in with the code, out to whoever may read the tip, nowhere else. */
@ExtendWith(OutputCaptureExtension.class)
class AttachmentsOverHttpTest {

    private static final Actor DESK = new Actor("o-desk-1", "990100-SHB", "SHB", Level.CITY);
    private static final Actor ELSEWHERE = new Actor("o-desk-2", "990200-SHB", "SHB", Level.CITY);
    private static final MovableClock CLOCK = MovableClock.at("2024-09-10T10:02:00+08:00");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static RunningClueService service;
    private static Http http;

    private record Given(String tipId, String code) {}

    @BeforeAll
    static void start() {
        service = RunningClueService.start("attachments", CLOCK, folder);
        http = service.http();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_photo_comes_in_with_the_code_and_goes_out_to_the_desk_as_it_was(CapturedOutput output) throws Exception {
        Given given = tip("第一处码头");
        byte[] photo = SampleFiles.jpegOf((1 << 20) + 9, SampleFiles.SENTENCE);

        JsonNode done = taken(attach(given.code(), photo));

        assertThat(done.get("attachments").asInt()).isEqualTo(1);
        assertThat(http.post("/reporter/status", Map.of("code", given.code()))
                        .body()
                        .get("attachments")
                        .asInt())
                .isEqualTo(1);
        JsonNode item = listed(given).get(0);
        assertThat(item.get("mediaType").asString()).isEqualTo("image/jpeg");
        assertThat(item.get("size").asLong()).isEqualTo(photo.length);
        assertThat(item.get("digest").asString())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(photo)));
        HttpResponse<byte[]> file = download(given, item.get("attachmentId").asString());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(photo);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"attachment-")
                .endsWith(".jpg\"");
        assertThat(file.headers().allValues("X-Content-Type-Options")).containsOnly("nosniff");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(service.everything()).doesNotContain(SampleFiles.SENTENCE, given.code());
        assertThat(everythingOnDisk()).doesNotContain(SampleFiles.SENTENCE);
        assertThat(output.getAll()).doesNotContain(SampleFiles.SENTENCE, given.code(), "image/jpeg");
    }

    @Test
    void what_is_no_file_of_the_list_is_refused_whatever_it_calls_itself_and_the_tip_stays() throws Exception {
        Given given = tip("第二处码头");
        refused(attach(given.code(), SampleFiles.program()), 422, "ATTACHMENT_TYPE_REFUSED");
        refused(attach(given.code(), SampleFiles.page()), 422, "ATTACHMENT_TYPE_REFUSED");
        refused(attach(given.code(), new byte[0]), 422, "ATTACHMENT_EMPTY");
        refused(attach(given.code(), SampleFiles.jpegOf((10 << 20) + 1, "x")), 422, "ATTACHMENT_TOO_LARGE");
        assertThat(attach(given.code(), new byte[12 << 20]).statusCode()).isEqualTo(413);
        HttpResponse<String> named = send(given.code(), SampleFiles.program(), "image/jpeg");
        assertThat(named.statusCode()).isEqualTo(415);

        assertThat(listed(given)).isEmpty();
        taken(attach(given.code(), SampleFiles.pdf()));
        refused(attach(given.code(), SampleFiles.pdf()), 409, "ATTACHMENT_ALREADY_RECEIVED");
        assertThat(listed(given)).hasSize(1);
        assertThat(service.everything()).doesNotContain(SampleFiles.SENTENCE);
    }

    @Test
    void the_eleventh_file_is_refused_and_leaves_nothing_in_the_vault() throws Exception {
        Given given = tip("第三处码头");
        for (int i = 0; i < 10; i++) {
            taken(attach(given.code(), SampleFiles.jpeg("no " + i)));
        }
        long parts = parts();
        refused(attach(given.code(), SampleFiles.jpeg("no 10")), 409, "TOO_MANY_ATTACHMENTS");
        assertThat(parts()).isEqualTo(parts);
        assertThat(listed(given)).hasSize(10);
    }

    @Test
    void every_code_that_is_not_right_gets_the_same_answer_and_no_byte_is_looked_at() throws Exception {
        HttpResponse<String> wrong = attach("1111 2222 3333 4444", SampleFiles.png());
        for (String odd : List.of("", "1", "abcd", "'; drop")) {
            assertThat(attach(odd, SampleFiles.program()).body()).isEqualTo(wrong.body());
        }
        refused(wrong, 404, "RECEIPT_UNKNOWN");
    }

    @Test
    void for_whoever_may_not_read_the_tip_there_is_no_file_and_every_look_is_on_record() throws Exception {
        Given given = tip("第四处码头");
        taken(attach(given.code(), SampleFiles.boxed("mp42")));
        String id = listed(given).get(0).get("attachmentId").asString();
        String path = "/tips/" + given.tipId() + "/attachments";
        download(given, id);

        assertThat(http.as(ELSEWHERE).get(path).status()).isEqualTo(404);
        assertThat(http.as(ELSEWHERE).get(path + "/" + id).status()).isEqualTo(404);
        assertThat(http.as(ELSEWHERE).get(path + "/" + id).text().replace(id, "no-such"))
                .isEqualTo(http.as(ELSEWHERE).get(path + "/no-such").text());
        assertThat(http.get(path).status()).isEqualTo(401);
        assertThat(http.as(DESK, Role.VERIFIER).get(path).status()).isEqualTo(403);
        assertThat(http.as(DESK).get(path + "/no-such").body().get("code").asString())
                .isEqualTo("ATTACHMENT_UNKNOWN");
        Answer auditor = http.as(DESK, Role.AUDITOR).get(path);
        assertThat(auditor.body().get("shown").asBoolean()).isFalse();
        assertThat(auditor.body().get("items")).isEmpty();
        await().untilAsserted(() -> assertThat(
                        http.operating().get("/reads?limit=500").text())
                .contains("tip-attachments", "tip-attachment\"", id, "o-desk-1", "o-desk-2"));
    }

    @Test
    void with_the_key_of_the_reporter_the_file_is_gone_and_the_fact_stays() throws Exception {
        Given given = tip("第五处码头");
        taken(attach(given.code(), SampleFiles.wav()));
        String id = listed(given).get(0).get("attachmentId").asString();
        ReporterVault vault = service.bean(ReporterVault.class);

        vault.destroy(vault.referenceFor(given.tipId()));

        assertThat(listed(given)).hasSize(1);
        HttpResponse<byte[]> gone = download(given, id);
        assertThat(gone.statusCode()).isEqualTo(409);
        assertThat(new String(gone.body(), StandardCharsets.UTF_8)).contains("ATTACHMENT_DESTROYED");
        refused(attach(given.code(), SampleFiles.png()), 409, "IDENTITY_DESTROYED");
    }

    private static Given tip(String narrative) {
        JsonNode received = service.tip(
                DESK,
                Map.of(
                        "source", "MASS_REPORT",
                        "channel", "WEB",
                        "receivedAt", "2024-09-10T09:14:00+08:00",
                        "mode", "ANONYMOUS",
                        "divisionCode", "990121104",
                        "narrative", narrative));
        String tipId = received.get("tipId").asString();
        await().until(() -> http.as(DESK).get("/tips/" + tipId).status() == 200);
        return new Given(tipId, received.get("receiptCode").asString());
    }

    private static HttpResponse<String> attach(String code, byte[] file) throws IOException, InterruptedException {
        return send(code, file, "application/octet-stream");
    }

    private static HttpResponse<String> send(String code, byte[] file, String type)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(service.address().resolve("/reporter/attachments"))
                        .header("Content-Type", type)
                        .header(ReporterAttachmentsApi.CODE, code)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode taken(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        return JsonMapper.shared().readTree(answer.body());
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("code").asString()).isEqualTo(code);
        if (code.contains("ATTACHMENT")) {
            assertThat(problem.get("facts").get("field").asString()).isEqualTo("file");
        }
    }

    private static JsonNode listed(Given given) {
        Answer answer = http.as(DESK).get("/tips/" + given.tipId() + "/attachments");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().get("shown").asBoolean()).isTrue();
        return answer.body().get("items");
    }

    private static HttpResponse<byte[]> download(Given given, String id) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(service.address().resolve("/tips/" + given.tipId() + "/attachments/" + id))
                        .header("Authorization", Http.authorization(DESK, Role.DESK_TRIAGER))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static long parts() {
        return service.database("_vault").getCollection("attachments").countDocuments();
    }

    private static String everythingOnDisk() throws IOException {
        StringBuilder everything = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                everything.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return everything.toString();
    }
}
