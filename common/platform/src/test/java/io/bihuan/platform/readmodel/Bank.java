package io.bihuan.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.bihuan.eventlog.EventLog;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.BihuanService;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.integration.Backends;
import io.bihuan.platform.integration.MovableClock;
import io.bihuan.platform.readmodel.Savings.Faults;
import io.bihuan.platform.readmodel.Savings.OpenAccount;
import io.bihuan.platform.readmodel.Savings.PayIn;
import io.bihuan.platform.security.PlainTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.core.ConditionFactory;
import org.bson.Document;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The running toy service on a database of its own, and what tests do with it. */
public final class Bank implements AutoCloseable {

    private static final WindowSize SMALL_WINDOWS = new WindowSize(10, 30, 50, Duration.ofSeconds(2));
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public final MongoDatabase database = Backends.database();
    public final MovableClock clock = new MovableClock(Instant.parse("2026-01-01T00:00:00Z"));
    final FaultyWrites writes = new FaultyWrites(database, "rm_");
    private ConfigurableApplicationContext service;

    /** Starts the service. */
    public Bank() {
        service = launch();
    }

    private ConfigurableApplicationContext launch() {
        return BihuanService.launch(
                "savings",
                Savings.class,
                builder -> builder.initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(Clock.class, () -> clock);
                    beans.registerBean(MongoDatabase.class, writes::proxy);
                    beans.registerBean(WindowSize.class, () -> SMALL_WINDOWS);
                }),
                "--server.port=0",
                "--bihuan.kafka.enabled=false",
                "--bihuan.mongo.uri=" + Backends.mongoUri(),
                "--bihuan.mongo.database=" + database.getName());
    }

    /** Where the service keeps its log. */
    public MongoDatabase log() {
        return Backends.database(database.getName() + "_log");
    }

    public void stop() {
        service.close();
    }

    public void start() {
        service = launch();
    }

    @Override
    public void close() {
        service.close();
    }

    public <T> T bean(Class<T> type) {
        return service.getBean(type);
    }

    Faults faults() {
        return bean(Faults.class);
    }

    ReadModels readModels() {
        return bean(ReadModels.class);
    }

    public long open(String account, String place) {
        return send(new OpenAccount(account, place));
    }

    public long pay(String account, long amount) {
        return send(new PayIn(account, amount));
    }

    private long send(Object command) {
        CommandOutcome outcome = CurrentActor.callAs(
                Actor.system("test"), () -> bean(Commands.class).send(command));
        return outcome.position();
    }

    ReadModelState.State state(String model) {
        return bean(ReadModelState.class).read(model);
    }

    /** Until every read model has seen the whole log, and the policies have nothing left to say. */
    public void settle() {
        patiently().until(() -> {
            long head = bean(EventLog.class).head();
            return state("balances").position() == head && state("totals").position() == head;
        });
    }

    ReadModelState.Holder holder(String run) {
        return new ReadModelState.Holder(run, "REPLAY", "somebody", "another node", clock.instant());
    }

    ReadModelRebuilder.Parity verify(String model) {
        return bean(ReadModelRebuilder.class).verify(model);
    }

    void assertParity() {
        for (String model : new String[] {"balances", "totals"}) {
            ReadModelRebuilder.Parity parity = verify(model);
            assertThat(parity.equal()).as(parity.toString()).isTrue();
        }
    }

    /** As if the process had died before it could store the tokens of its read models. */
    void loseTokens() {
        assertThat(database.getCollection("trackingtokens")
                        .deleteMany(new Document(
                                "processorName", new Document("$in", List.of("read.balances", "read.totals"))))
                        .getDeletedCount())
                .isEqualTo(2);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return call(HttpRequest.newBuilder(uri(path)).GET(), headers);
    }

    public HttpResponse<String> post(String path) {
        return call(HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.noBody()));
    }

    public HttpResponse<String> post(String path, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString(json));
        return call(request, "Content-Type", "application/json");
    }

    public HttpResponse<String> delete(String path) {
        return call(HttpRequest.newBuilder(uri(path)).DELETE());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + path);
    }

    private static HttpResponse<String> call(HttpRequest.Builder request, String... headers) {
        request.header("Authorization", PlainTokens.desk("O-1"));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(45)).pollInterval(Duration.ofMillis(50));
    }
}
