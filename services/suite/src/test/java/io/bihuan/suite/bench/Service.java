package io.bihuan.suite.bench;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import io.bihuan.clue.ClueApplication;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.BihuanService;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.TestIssuer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.bson.Document;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The clue service as it is, on the server that is measured. */
final class Service implements AutoCloseable {

    /** The service's own database; its log is in a second one. */
    static final String DATABASE = "bench_clue";

    static final String LOG_DATABASE = DATABASE + "_log";

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long TOKEN_NANOS = Duration.ofMinutes(5).toNanos();
    private static final Actor OFFICER = new Actor("o-1001", "990100-SHB", "SHB", Level.CITY);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ConfigurableApplicationContext context;
    private final String base;
    private volatile long authorizedAt = System.nanoTime() - 2 * TOKEN_NANOS;
    private volatile String desk = "";
    private volatile String operations = "";

    private Service(ConfigurableApplicationContext context) {
        this.context = context;
        this.base = "http://127.0.0.1:"
                + ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    static Service start(String mongo, String kafka, Path folder) {
        return new Service(BihuanService.launch(
                "clue",
                ClueApplication.class,
                "--server.port=0",
                TestIssuer.shared().argument(),
                "--spring.main.register-shutdown-hook=false",
                "--bihuan.mongo.uri=" + mongo,
                "--bihuan.mongo.database=" + DATABASE,
                "--bihuan.mongo.log-database=" + LOG_DATABASE,
                "--bihuan.kafka.bootstrap-servers=" + kafka,
                "--bihuan.vault.folder=" + folder.resolve("vault"),
                "--bihuan.vault.key-file=" + folder.resolve("vault.key"),
                // A reporter's code is hashed slowly on purpose, 25 a second on one processor; what is measured is the
                // way
                // from a command to what people see.
                "--bihuan.vault.slow-hash.memory=64KB",
                "--bihuan.vault.slow-hash.iterations=1",
                "--bihuan.intake.work-folder=" + folder.resolve("intake"),
                "--bihuan.search.folder=" + folder.resolve("search")));
    }

    /**
     * Makes a service that is not running believe that everything up to a position has been handled: filling the log took
     * minutes, and projecting, publishing and acting on all of it would take more.
     */
    static void standAt(Store store, long position) {
        MongoDatabase database = store.database(DATABASE);
        database.getCollection("read_models")
                .updateMany(
                        new Document(),
                        Updates.combine(Updates.set("position", position), Updates.set("intent", position)));
        TokenStore tokens = MongoTokenStore.builder()
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(database).build())
                .serializer(Engine.SERIALIZER)
                .nodeId("bench")
                .build();
        for (Document token : database.getCollection("trackingtokens").find()) {
            String processor = token.getString("processorName");
            int segment = token.getInteger("segment");
            if (!processor.startsWith("__")) {
                tokens.fetchToken(processor, segment);
                tokens.storeToken(new GlobalSequenceTrackingToken(position), processor, segment);
                tokens.releaseClaim(processor, segment);
            }
        }
    }

    /** Asks a question or gives an order that must succeed. */
    JsonNode call(String method, String path) {
        try {
            HttpResponse<String> answer =
                    client.send(request(method, path, null).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new BenchFailure(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new BenchFailure(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
    }

    /** A request of an officer of the desk. */
    HttpRequest.Builder request(String method, String path, @org.jspecify.annotations.Nullable String body) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", authorization(path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
    }

    /** Who operates reads no content, so there are two tokens; a benchmark lives longer than one. */
    private String authorization(String path) {
        if (System.nanoTime() - authorizedAt > TOKEN_NANOS) {
            desk = Http.authorization(OFFICER, Role.DESK_TRIAGER);
            operations = Http.authorization(OFFICER, Role.OPERATOR);
            authorizedAt = System.nanoTime();
        }
        return path.startsWith("/admin") ? operations : desk;
    }

    HttpClient client() {
        return client;
    }

    @Override
    public void close() {
        context.close();
    }
}
