package io.bihuan.clue;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.BihuanService;
import io.bihuan.testkit.Backends;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import io.bihuan.testkit.MovableClock;
import io.bihuan.testkit.TestIssuer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.RawBsonDocument;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;

/** A clue service that runs for a test, with a database, a vault and folders of its own, by the test's clock. */
public final class RunningClueService implements AutoCloseable {

    private final String database;
    private final ConfigurableApplicationContext service;
    private final URI address;
    private final Http http;

    private RunningClueService(String database, ConfigurableApplicationContext service) {
        this.database = database;
        this.service = service;
        this.address = URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port"));
        this.http = Http.at(address.toString());
    }

    /**
     * Starts one.
     *
     * @param name of the test, for its database
     * @param folder where it keeps its files
     * @param more further settings, for example {@code --bihuan.clocks.poll=100ms}
     */
    public static RunningClueService start(String name, MovableClock clock, Path folder, String... more) {
        String database = Backends.freshDatabase(name);
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                TestIssuer.shared().argument(),
                "--bihuan.mongo.uri=" + Backends.mongoUri(),
                "--bihuan.mongo.database=" + database,
                "--bihuan.kafka.bootstrap-servers=" + Backends.kafkaBootstrap(),
                "--bihuan.clocks.poll=200ms",
                "--bihuan.vault.database=" + database + "_vault",
                "--bihuan.vault.folder=" + folder.resolve("vault"),
                "--bihuan.intake.work-folder=" + folder.resolve("work"),
                "--bihuan.search.folder=" + folder.resolve("search")));
        settings.addAll(List.of(more));
        return new RunningClueService(
                database,
                BihuanService.launch(
                        "clue",
                        ClueApplication.class,
                        app -> app.initializers(context ->
                                ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> clock)),
                        settings.toArray(String[]::new)));
    }

    /** Where it listens. */
    public URI address() {
        return address;
    }

    /** A database of the service; {@code "_vault"}, {@code "_log"} and {@code "_trail"} are those beside the read models. */
    public MongoDatabase database(String suffix) {
        return bean(MongoClient.class).getDatabase(database + suffix);
    }

    /** A client without a token. */
    public Http http() {
        return http;
    }

    /** A client of an officer who says what for. */
    public Http asking(Actor who) {
        return http.as(who).with("Bihuan-Purpose", "HANDLING");
    }

    /** A bean of the service. */
    public <T> T bean(Class<T> type) {
        return service.getBean(type);
    }

    /** Takes a tip in and answers with what its reporter is shown. */
    public JsonNode tip(Actor clerk, Map<String, Object> form) {
        return done(http.as(clerk).post("/tips", form));
    }

    /** Everything in the service's databases as text: log, read models, vault and trail. What is stored as binary is seen too. */
    public String everything() {
        StringBuilder everything = new StringBuilder();
        for (String suffix : List.of("", "_log", "_vault", "_trail")) {
            MongoDatabase documents = database(suffix);
            for (String collection : documents.listCollectionNames()) {
                for (RawBsonDocument document : documents
                        .getCollection(collection, RawBsonDocument.class)
                        .find()) {
                    everything.append(StandardCharsets.UTF_8.decode(
                            document.getByteBuffer().asNIO()));
                }
            }
        }
        return everything.toString();
    }

    /** The body of an answer that must have been given. */
    public static JsonNode done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.body();
    }

    /** The code of a refusal. */
    public static String refusal(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isGreaterThanOrEqualTo(400);
        return answer.body().get("code").asString();
    }

    @Override
    public void close() {
        service.close();
    }
}
