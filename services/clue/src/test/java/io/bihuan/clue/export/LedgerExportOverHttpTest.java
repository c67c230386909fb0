package io.bihuan.clue.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bihuan.clue.ClueApplication;
import io.bihuan.clue.intake.table.Table;
import io.bihuan.clue.intake.table.TableLimits;
import io.bihuan.eventlog.checkpoint.PublicKeys;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.BihuanService;
import io.bihuan.testkit.Backends;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import io.bihuan.testkit.TestIssuer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ledger out of the running service, and in again. */
class LedgerExportOverHttpTest {

    private static final Actor DESK = new Actor("o-desk-1", "990100-SHB", "SHB", Level.CITY);
    private static final Actor COUNTY_DESK = new Actor("o-desk-2", "990121-SHB", "SHB", Level.COUNTY);
    private static final String SECRET = "强迫村民买砂";
    private static final String NAME = "测试举报人901";
    private static final String PHONE = "19900003860";

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext service;
    private static String base;
    private static Http http;

    @BeforeAll
    static void three_clues_of_which_the_county_must_keep_out_of_one() {
        String database = Backends.freshDatabase("export");
        service = BihuanService.launch(
                "clue",
                ClueApplication.class,
                "--server.port=0",
                TestIssuer.shared().argument(),
                "--bihuan.mongo.uri=" + Backends.mongoUri(),
                "--bihuan.mongo.database=" + database,
                "--bihuan.kafka.bootstrap-servers=" + Backends.kafkaBootstrap(),
                "--bihuan.checkpoints.key-file=" + folder.resolve("keys/clue.key"),
                "--bihuan.vault.database=" + database + "_vault",
                "--bihuan.vault.folder=" + folder.resolve("vault"),
                "--bihuan.intake.work-folder=" + folder.resolve("work"));
        base = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
        http = Http.at(base);
        triaged(registered(SECRET), List.of("990121-SHB"));
        triaged(registered("=HYPERLINK(\"http://x\")\r\n第二行"), List.of());
        registered("'+86 垄断河砂 \"甲\",乙");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> http.as(DESK).get("/clues").body().get("items").size() == 3);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void what_went_out_comes_in_again_as_known_and_nothing_is_new(String format) throws Exception {
        Map<String, byte[]> archive = archive(export(DESK, "profile=INTERNAL&format=" + format));
        JsonNode answer = upload(archive.get("ledger." + format));
        assertThat(answer.get("rows").asInt()).as(answer.toString()).isEqualTo(3);
        assertThat(answer.get("known").asInt()).as(answer.toString()).isEqualTo(3);
        assertThat(answer.get("tips").asInt()).isZero();
        assertThat(answer.get("errors")).isEmpty();
        assertThat(http.as(DESK).get("/tips?limit=200").body().get("items")).hasSize(3);
    }

    @Test
    void a_row_that_was_changed_outside_is_refused_and_not_new() throws Exception {
        byte[] ledger = archive(export(DESK, "profile=INTERNAL&format=csv")).get("ledger.csv");
        JsonNode answer = upload(new String(ledger, StandardCharsets.UTF_8)
                .replace(SECRET, SECRET + "和石")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(answer.get("known").asInt()).isEqualTo(2);
        assertThat(answer.get("tips").asInt()).isZero();
        assertThat(answer.get("errors").get(0).get("code").asString()).isEqualTo("TIP_NUMBER_MISMATCH");
    }

    @Test
    void the_manifest_says_what_the_file_is_and_is_signed() throws Exception {
        HttpResponse<byte[]> sent = export(DESK, "profile=INTERNAL&status=TRIAGED");
        Map<String, byte[]> archive = archive(sent);
        assertThat(archive).containsOnlyKeys("ledger.xlsx", "manifest.json", "manifest.sig.json");
        String text = new String(archive.get("manifest.json"), StandardCharsets.UTF_8);
        JsonNode manifest = JsonMapper.shared().readTree(text);
        JsonNode signature = JsonMapper.shared().readTree(archive.get("manifest.sig.json"));
        String keys = http.operating().get("/log/checkpoints/keys").text();

        assertThat(manifest.get("sha256").asString()).isEqualTo(sha256(archive.get("ledger.xlsx")));
        assertThat(manifest.get("rows").asInt()).isEqualTo(2);
        assertThat(manifest.get("filters").get("status").asString()).isEqualTo("TRIAGED");
        assertThat(manifest.get("officer").asString()).isEqualTo(DESK.officer());
        assertThat(sent.headers().firstValue("Bihuan-Position"))
                .hasValue(manifest.get("position").asString());
        assertThat(signedBy(keys, text, signature)).isTrue();
        assertThat(signedBy(keys, text.replace("TRIAGED", "HANDLED"), signature))
                .isFalse();
    }

    @Test
    void every_export_is_in_the_log_and_in_the_trail_and_its_id_in_the_file() throws Exception {
        Map<String, byte[]> archive = archive(export(DESK, "profile=PARTNER_AGENCY&format=csv&handlingUnit=990121-GA"));
        String id = JsonMapper.shared()
                .readTree(archive.get("manifest.json"))
                .get("exportId")
                .asString();
        String log = http.operating().get("/log?types=clue.LedgerExported").text();
        assertThat(log.lines().filter(line -> line.contains(id)))
                .singleElement()
                .asString()
                .contains(DESK.officer(), sha256(archive.get("ledger.csv")), "990121-GA")
                .doesNotContain(SECRET);
        assertThat(rows(archive.get("ledger.csv")).get(0)).contains(id, DESK.officer(), DESK.unit());
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(http.operating()
                                .get("/reads?kind=EXPORT&officer=" + DESK.officer())
                                .text())
                        .contains("GET /clues/export", "PARTNER_AGENCY"));
    }

    @Test
    void a_partner_gets_no_narrative_nobody_accused_and_no_conflict() throws Exception {
        String whole =
                String.join("\n", rows(archive(export(DESK, "profile=INTERNAL")).get("ledger.xlsx")));
        String partner = String.join(
                "\n", rows(archive(export(DESK, "profile=PARTNER_AGENCY")).get("ledger.xlsx")));
        assertThat(whole).contains(SECRET, "某团伙", "990121-SHB", "柳湾村").doesNotContain(NAME, PHONE);
        assertThat(partner).contains("已研判分流", "群众举报").doesNotContain(SECRET, "某团伙", "990121-SHB", "柳湾村", "实名", "tip-");
        assertThat(partner.lines()).hasSize(3 + 3);
    }

    @Test
    void statistics_count_and_list_nobody() throws Exception {
        List<String> rows = rows(archive(export(DESK, "profile=STATISTICS")).get("ledger.xlsx"));
        assertThat(rows).hasSize(2 + 2);
        assertThat(rows.get(1)).isEqualTo("线索来源|办理状态|核查结论|曾超期|件数");
        assertThat(rows.get(2)).isEqualTo("群众举报|已研判分流|2");
        assertThat(rows.get(3)).isEqualTo("群众举报|已登记|1");
    }

    @Test
    void who_must_keep_out_finds_no_trace_of_the_clue_in_any_profile() throws Exception {
        Map<String, byte[]> internal = archive(export(COUNTY_DESK, "profile=INTERNAL"));
        assertThat(rows(internal.get("ledger.xlsx"))).hasSize(3 + 2).noneMatch(row -> row.contains(SECRET));
        assertThat(JsonMapper.shared()
                        .readTree(internal.get("manifest.json"))
                        .get("rows")
                        .asInt())
                .isEqualTo(2);
        assertThat(rows(archive(export(COUNTY_DESK, "profile=STATISTICS")).get("ledger.xlsx")))
                .contains("群众举报|已研判分流|1");
    }

    @Test
    void an_auditor_takes_out_that_there_are_clues_and_not_what_they_say() throws Exception {
        Actor auditor = new Actor("o-9002", "990000-SJ", "AUDIT", Level.PROVINCE);
        HttpResponse<byte[]> sent = sent("profile=INTERNAL", Http.authorization(auditor, Role.AUDITOR));
        assertThat(rows(archive(sent).get("ledger.xlsx")))
                .hasSize(3 + 3)
                .noneMatch(row -> row.contains(SECRET) || row.contains("某团伙") || row.contains("已登记"));
    }

    @Test
    void what_cannot_be_answered_is_refused_with_the_field() {
        for (String query :
                List.of("profile=ALL", "profile=INTERNAL&format=pdf", "profile=INTERNAL&status=X", "format=csv")) {
            Answer answer = http.as(DESK).get("/clues/export?" + query);
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
            assertThat(answer.text()).contains("\"field\"", "\"code\"");
        }
        assertThat(http.as(DESK, Role.INTAKE_CLERK)
                        .get("/clues/export?profile=INTERNAL")
                        .status())
                .isEqualTo(403);
    }

    private static boolean signedBy(String keys, String text, JsonNode signature) {
        return PublicKeys.ofPem(keys)
                .signedText(
                        signature.get("kind").asString(),
                        text,
                        signature.get("keyId").asString(),
                        signature.get("signature").asString());
    }

    private static String registered(String narrative) {
        String tip = done(http.as(DESK)
                        .post(
                                "/tips",
                                Map.ofEntries(
                                        Map.entry("source", "MASS_REPORT"),
                                        Map.entry("channel", "@微信"),
                                        Map.entry("receivedAt", "2024-09-10T01:14:30.123Z"),
                                        Map.entry("mode", "REAL_NAME"),
                                        Map.entry("reporter", Map.of("name", NAME, "phone", PHONE)),
                                        Map.entry("divisionCode", "990121103"),
                                        Map.entry("place", "柳湾村"),
                                        Map.entry("industry", "自然资源"),
                                        Map.entry("accused", "某团伙"),
                                        Map.entry("narrative", narrative),
                                        Map.entry("proposedUnit", "990121-GA"),
                                        Map.entry("proposedDueOn", "2024-12-10"),
                                        Map.entry("remark", "-"))))
                .body()
                .get("tipId")
                .asString();
        return done(http.as(DESK).post("/clues", Map.of("tipId", tip)))
                .body()
                .get("id")
                .asString();
    }

    private static void triaged(String clue, List<String> conflictUnits) {
        done(http.as(DESK)
                .post(
                        "/clues/" + clue + "/triage-clue",
                        Map.of(
                                "secondOfficer", "o-desk-9",
                                "matterClass", "ORG_CRIME",
                                "suspectedLadder", "HEI",
                                "industry", "矿产",
                                "grade", "KEY",
                                "conflictUnits", conflictUnits)));
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }

    private static HttpResponse<byte[]> export(Actor actor, String query) throws IOException, InterruptedException {
        return sent(query, Http.authorization(actor, Role.DESK_TRIAGER));
    }

    private static HttpResponse<byte[]> sent(String query, String authorization)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(base + "/clues/export?" + query))
                                .header("Authorization", authorization)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer;
    }

    private static Map<String, byte[]> archive(HttpResponse<byte[]> answer) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    /** The rows of a ledger, the texts of its cells apart from one another; blank cells are left out. */
    private static List<String> rows(byte[] ledger) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "ledger", ""), ledger);
        List<String> rows = new ArrayList<>();
        try (Table table = Table.open(file, "ledger", new TableLimits(1 << 26, 100, 1000))) {
            table.read(row -> rows.add(String.join(
                    "|",
                    row.cells().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(cell -> cell.getValue().text())
                            .toList())));
        }
        return rows;
    }

    private static JsonNode upload(byte[] file) throws IOException, InterruptedException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(file);
        form.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/ledgers"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("Authorization", Http.authorization(DESK, Role.DESK_TRIAGER))
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()))
                .build();
        return JsonMapper.shared()
                .readTree(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body());
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
