package io.bihuan.platform.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.BihuanService;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.command.LogPositions;
import io.bihuan.platform.integration.LedgerApplication.MakeEntry;
import io.bihuan.platform.security.PlainTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class ServiceIntegrationTest {

    private final String database = "test-" + UUID.randomUUID();
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private ConfigurableApplicationContext service = start();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_fact_travels_out_of_the_log_over_kafka_into_another_aggregate_once_even_if_the_token_is_lost() {
        make("1", "石桥镇");
        make("2", "清河县");
        patiently().until(() -> opened("1") && opened("2"));

        service.close();
        MongoDatabase store = Backends.database(database);
        // As if the process had died after the broker's acknowledgement and before the token moved.
        assertThat(store.getCollection("trackingtokens")
                        .deleteMany(new Document("processorName", OutboxPublisher.PROCESSOR))
                        .getDeletedCount())
                .isPositive();
        service = start();
        make("3", "平川县");
        patiently().until(() -> opened("3"));
        assertThat(lastSequence("1")).as("opened once").isZero();
        List<String> ids = BrokerRecords.all(Shop.TOPIC).stream()
                .filter(record -> record.key().startsWith(run))
                .map(record -> DeadLetterReader.headers(record).get("ce_id"))
                .toList();
        assertThat(ids).as("published again, with the same ids").hasSize(5);
        assertThat(ids.stream().distinct()).hasSize(3);
    }

    @Test
    void a_fact_that_comes_too_early_waits_where_operators_see_it() throws Exception {
        patiently().until(() -> BrokerRecords.topics().contains(Shop.TOPIC));
        KafkaClients clients = service.getBean(KafkaClients.class);
        String key = run + "-9";
        send(clients, Shop.SETTLED, 1_000_001, key);
        patiently().until(() -> get("/admin/parked").body().contains("event-1000001"));
        assertThat(get("/admin/parked").body())
                .contains("\"code\":\"NOT_FOUND\"", "\"ce_subject\":\"" + key + "\"")
                .doesNotContain("entryId");
        assertThat(post("/admin/parked/event-1000001/retry").statusCode()).isEqualTo(200);
        assertThat(post("/admin/parked/event-77/retry").statusCode()).isEqualTo(404);

        send(clients, Shop.MADE, 1_000_000, key);
        patiently().until(() -> lastSequence("9") == 1);
        patiently().until(() -> get("/admin/parked").body().contains("\"count\":0"));
        assertThat(get("/admin/dead-letters").body()).contains("bihuan.ledger.v1.dlt");
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void S31_an_event_with_personal_data_is_withheld_until_an_operator_has_it_blacked_out() throws Exception {
        make("1", "石桥镇");
        make("2", "电话13800001111");
        make("3", "清河县");
        patiently().until(() -> opened("1") && opened("3"));
        assertThat(opened("2")).as("nobody hears of it").isFalse();

        String seen = get("/admin/withheld").body();
        assertThat(seen)
                .contains("\"count\":1", run + "-2", "/place/description", "MOBILE")
                .doesNotContain("13800001111");
        String event = seen.replaceAll("(?s).*?\"eventId\":\"([^\"]+)\".*", "$1");
        assertThat(post("/admin/withheld/nothing/black-out").statusCode()).isEqualTo(404);
        assertThat(post("/admin/withheld/" + event + "/black-out").body()).contains("\"releasedBy\":\"O-1\"");

        patiently().until(() -> opened("2"));
        patiently().until(() -> get("/admin/withheld").body().contains("\"count\":0"));
        assertThat(get("/admin/withheld").body())
                .as("that it was prevented stays")
                .contains(event);
        assertThat(post("/admin/withheld/" + event + "/black-out").statusCode()).isEqualTo(404);
        assertThat(BrokerRecords.all(Shop.TOPIC))
                .filteredOn(record -> record.key().startsWith(run))
                .hasSize(3)
                .noneMatch(record -> new String(record.value(), StandardCharsets.UTF_8).contains("13800001111"));
    }

    private ConfigurableApplicationContext start() {
        return BihuanService.launch(
                "ledger",
                LedgerApplication.class,
                "--server.port=0",
                "--bihuan.mongo.uri=" + Backends.mongoUri(),
                "--bihuan.mongo.database=" + database,
                "--bihuan.kafka.bootstrap-servers=" + Backends.kafka().bootstrapServers());
    }

    private void make(String entry, String place) {
        CurrentActor.callAs(
                Actor.system("test"),
                () -> service.getBean(Commands.class).send(new MakeEntry(run + "-" + entry, place)));
    }

    private boolean opened(String entry) {
        return lastSequence(entry) >= 0;
    }

    private long lastSequence(String entry) {
        return service.getBean(LogPositions.class).lastSequence("account-" + run + "-" + entry);
    }

    private static void send(KafkaClients clients, String type, long position, String key) {
        OutboxBatch batch = new OutboxBatch(clients.producer());
        batch.send(Shop.fact(Shop.TOPIC, type, position, key, "{\"entryId\":\"" + key + "\"}"));
        batch.acknowledge();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return call(HttpRequest.newBuilder(uri(path)).GET());
    }

    private HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return call(HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private static HttpResponse<String> call(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        request.header("Authorization", PlainTokens.desk("O-1")).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + path);
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(100));
    }
}
