package io.bihuan.clue.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.bihuan.clue.ClueApplication;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.BihuanService;
import io.bihuan.testkit.Backends;
import io.bihuan.testkit.TestIssuer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The intake inside the running service: real forms, real commands, the real log and vault. */
class IntakeOverHttpTest {

    private static final Actor DESK = new Actor("o-1001", "990000-SHB", "SHB", Level.PROVINCE);

    @TempDir
    private static Path folder;

    private static final String DATABASE = Backends.freshDatabase("intake");
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = BihuanService.launch(
                "clue",
                ClueApplication.class,
                "--server.port=0",
                "--bihuan.mongo.uri=" + Backends.mongoUri(),
                TestIssuer.shared().argument(),
                "--bihuan.mongo.database=" + DATABASE,
                "--bihuan.kafka.bootstrap-servers=" + Backends.kafkaBootstrap(),
                "--bihuan.vault.database=" + DATABASE + "_vault",
                "--bihuan.vault.folder=" + folder.resolve("vault"),
                "--bihuan.intake.work-folder=" + folder.resolve("work"),
                "--bihuan.search.folder=" + folder.resolve("search"),
                "--bihuan.intake.max-file=64KB");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_ledger_enters_the_log_once_and_no_database_but_the_vault_knows_who_reported() throws Exception {
        MongoClient client = service.getBean(MongoClient.class);
        MongoDatabase vault = client.getDatabase(DATABASE + "_vault");
        long sealedBefore = vault.getCollection("identities").countDocuments();
        HttpResponse<String> first = upload(IntakeBench.resource("tip-ledger.xlsx"));
        HttpResponse<String> again = upload(IntakeBench.resource("tip-ledger.xlsx"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(json(first).get("tips").asInt()).isEqualTo(68);
        assertThat(json(again).get("tips").asInt()).isZero();
        assertThat(json(again).get("known").asInt()).isEqualTo(68);
        assertThat(vault.getCollection("identities").countDocuments() - sealedBefore)
                .as("one entry a tip, also where nobody is named")
                .isEqualTo(68);
        assertThat(everythingIn(client.getDatabase(DATABASE)) + everythingIn(client.getDatabase(DATABASE + "_log")))
                .contains("砍头息")
                .doesNotContain("测试举报人", "1990000");
        assertThat(folder.resolve("work")).isEmptyDirectory();
    }

    @Test
    void two_clerks_who_send_the_same_ledger_at_once_make_no_tip_twice() {
        List<JsonNode> answers = IntStream.range(0, 2)
                .mapToObj(clerk -> CompletableFuture.supplyAsync(() -> upload("tip-ledger-dirty.xlsx")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).allMatch(answer -> answer.get("rows").asInt() == 120);
        assertThat(answers).allMatch(answer -> answer.get("errorRows").asInt() == 22);
        assertThat(answers.stream()
                        .mapToInt(answer -> answer.get("tips").asInt())
                        .sum())
                .isEqualTo(98);
        assertThat(answers.stream()
                        .mapToInt(answer -> answer.get("known").asInt())
                        .sum())
                .isEqualTo(98);
    }

    @Test
    void what_is_wrong_comes_back_as_a_problem() throws Exception {
        byte[] ledger = IntakeBench.resource("tip-ledger.xlsx");
        HttpResponse<String> cut = upload(Arrays.copyOf(ledger, ledger.length / 2));
        HttpResponse<String> huge = upload(new byte[100_000]);

        assertThat(cut.statusCode()).isEqualTo(422);
        assertThat(json(cut).get("code").asString()).isEqualTo("LEDGER_UNREADABLE");
        assertThat(json(cut).get("facts").get("reason").asString()).isNotBlank();
        assertThat(huge.statusCode()).isEqualTo(413);
    }

    /** The bytes of all documents, as text: what is stored as binary is seen too. */
    private static String everythingIn(MongoDatabase database) {
        StringBuilder everything = new StringBuilder();
        for (String collection : database.listCollectionNames()) {
            for (RawBsonDocument document :
                    database.getCollection(collection, RawBsonDocument.class).find()) {
                everything.append(
                        StandardCharsets.UTF_8.decode(document.getByteBuffer().asNIO()));
            }
        }
        return everything.toString();
    }

    private static JsonNode upload(String resource) {
        try {
            return json(upload(IntakeBench.resource(resource)));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static HttpResponse<String> upload(byte[] file) throws IOException, InterruptedException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(file);
        form.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        String port = service.getEnvironment().getProperty("local.server.port");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/ledgers"))
                                .header("Content-Type", "multipart/form-data; boundary=b")
                                .header(
                                        "Authorization",
                                        "Bearer " + TestIssuer.shared().token(DESK, Role.INTAKE_CLERK))
                                .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
