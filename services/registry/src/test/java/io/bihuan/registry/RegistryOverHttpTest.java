package io.bihuan.registry;

import static io.bihuan.registry.SampleRegistry.LADDER;
import static io.bihuan.registry.SampleRegistry.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.access.Role;
import io.bihuan.platform.BihuanService;
import io.bihuan.testkit.Backends;
import io.bihuan.testkit.Contracts;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import io.bihuan.testkit.KafkaTap;
import io.bihuan.testkit.MovableClock;
import io.bihuan.testkit.TestIssuer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.JsonNode;

/** The running registry: over HTTP, through the log and the read models, and out to Kafka. */
class RegistryOverHttpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final MovableClock CLOCK = MovableClock.at("2024-09-11T10:15:00+08:00");
    private static final String DATABASE = Backends.freshDatabase("registry");

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext service;
    private static Http http;

    @BeforeAll
    static void start() {
        service = launch();
        http = Http.at("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port"))
                .as(OPERATOR, Role.OPERATOR, Role.AUDITOR);
    }

    private static ConfigurableApplicationContext launch() {
        return BihuanService.launch(
                "registry",
                RegistryApplication.class,
                app -> app.initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean("clock", Clock.class, () -> CLOCK);
                    beans.registerBean(
                            "testTokens",
                            JwtDecoder.class,
                            RegistryOverHttpTest::testTokens,
                            bean -> bean.setPrimary(true));
                }),
                "--server.port=0",
                "--bihuan.mongo.uri=" + Backends.mongoUri(),
                "--bihuan.mongo.database=" + DATABASE,
                "--bihuan.issuer.key-file=" + folder.resolve("keys.json"),
                "--bihuan.kafka.bootstrap-servers=" + Backends.kafkaBootstrap());
    }

    /** The registry takes its own tokens; how those are got is another test's matter. */
    private static JwtDecoder testTokens() {
        return NimbusJwtDecoder.withIssuerLocation(TestIssuer.shared().url()).build();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_first_day_is_in_the_log_and_is_not_held_again_on_the_next_start() {
        Answer seeded = get("/units/990121-GA");
        assertThat(seeded.status()).isEqualTo(200);
        assertThat(get("/units/990121-GA/history").body().get(0).toString()).contains("system:first-day");
        assertThat(get("/divisions/990121-GA/history").status())
                .as("the history of a unit is behind the door of units")
                .isEqualTo(404);
        long events = http.get("/log").text().lines().count();

        try (ConfigurableApplicationContext second = launch()) {
            Http other = Http.at("http://127.0.0.1:" + second.getEnvironment().getProperty("local.server.port"))
                    .operating();
            assertThat(other.get("/log").text().lines().count()).isEqualTo(events);
        }
    }

    @Test
    void a_unit_bears_on_every_day_the_name_it_had_then() {
        Answer renamed = http.post(
                "/units/990122-GA/rename-unit",
                Map.of("name", "临江市公安局", "effectiveFrom", "2024-10-01", "basis", "云编〔2024〕17号"));
        assertThat(renamed.status()).isEqualTo(200);
        http = http.with("Bihuan-After", renamed.header("Bihuan-Position"));

        assertThat(get("/units/990122-GA/on-day?on=2024-09-30")
                        .body()
                        .get("name")
                        .asString())
                .isEqualTo("临江县公安局");
        assertThat(get("/units/990122-GA/on-day?on=2024-10-01")
                        .body()
                        .get("name")
                        .asString())
                .isEqualTo("临江市公安局");
        assertThat(get("/units/990122-GA/on-day?on=2017-12-31").status()).isEqualTo(422);
        assertThat(get("/units/990122-GA?asOf=2024-09-11T02:14:59Z").status()).isEqualTo(404);
    }

    @Test
    void what_is_of_another_kind_is_not_found() {
        Map<String, Object> rename = withBasis(Map.of("name", "某局", "effectiveFrom", "2024-10-01"));
        assertThat(http.post("/units/990221/rename-unit", rename).status()).isEqualTo(404);
        assertThat(http.post("/units/990299-GA/rename-unit", rename).status()).isEqualTo(404);
    }

    @Test
    void an_abolished_division_stays_readable_for_what_was_dated_before() {
        JsonNode before = get("/divisions/990121107/on-day?on=2020-06-30").body();
        assertThat(before.get("successor").asString()).isEqualTo("990121104");
        assertThat(get("/divisions/990121107/on-day?on=2020-07-01").status()).isEqualTo(422);
    }

    @Test
    void an_officer_has_the_posts_of_the_day_and_the_unit_knows_who_is_there() {
        String officer = "990121-SHB-009";
        send("/officers", Map.of("officerId", officer, "name", "演示·丙九"));
        Map<String, Object> post =
                new HashMap<>(Map.of("unit", "990121-SHB", "roles", List.of("VERIFIER"), "from", "2024-01-01"));
        send("/officers/" + officer + "/assume-post", post);
        Answer again = http.post("/officers/" + officer + "/assume-post", withBasis(post));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().get("code").asString()).isEqualTo("POST_OVERLAPS");
        send("/officers/" + officer + "/end-post", Map.of("post", 1, "lastDay", "2024-08-31"));

        assertThat(get("/officers/" + officer + "/posts?on=2024-08-31").body()).hasSize(1);
        assertThat(get("/officers/" + officer + "/posts").body()).isEmpty();
        assertThat(get("/units/990121-SHB/posts?on=2024-08-31&limit=500").text())
                .contains(officer);
        assertThat(get("/units/990121-SHB/posts?limit=500").text()).doesNotContain(officer);
        assertThat(get("/officers?on=2024-08-31&limit=500").text()).contains(officer);
        assertThat(get("/officers?limit=500&on=2024-09-11").text()).doesNotContain(officer);
    }

    @Test
    void of_two_versions_in_force_the_narrower_one_goes_first() {
        Map<String, Object> everybody = new HashMap<>(Map.of(
                "policyId", "test-ladder",
                "kind", "SIGN_OFF_LADDER",
                "validFrom", "2024-01-01",
                "scope", Map.of(),
                "content", LADDER));
        send("/policies", everybody);
        Map<String, Object> city = new HashMap<>(everybody);
        city.put("scope", Map.of("division", "990100"));
        city.put("content", "slot,role,label\n1,POLICE_CHIEF,市公安局长\n");
        send("/policies", city);

        assertThat(inForce("division=990121103")).contains("市公安局长");
        assertThat(inForce("division=990200")).contains("县级公安局长");
        assertThat(get("/policies/test-ladder/in-force?on=2023-12-31").status()).isEqualTo(404);
        assertThat(http.post("/policies", withBasis(everybody))
                        .body()
                        .get("code")
                        .asString())
                .isEqualTo("POLICY_VALIDITY_OVERLAPS");
    }

    @Test
    void the_bundled_calendar_is_a_policy_in_force() {
        JsonNode calendar = get("/policies/work-calendar/in-force").body();
        assertThat(calendar.get("content").asString()).startsWith("date,kind,holiday");
        assertThat(calendar.get("contentHash").asString()).matches("sha-256:[0-9a-f]{64}");
    }

    @Test
    void every_state_is_told_to_the_others_and_nobodys_name_with_it() {
        try (KafkaTap tap = KafkaTap.on(Backends.kafkaBootstrap(), "bihuan.registry.v1")) {
            List<String> types = Contracts.types("bihuan.registry.v1");
            var seen = tap.until(
                    all -> types.stream()
                            .allMatch(type -> all.stream()
                                    .anyMatch(message -> message.type().equals(type))),
                    PATIENCE);
            assertThat(seen).allSatisfy(message -> {
                Contracts.assertSatisfies(message.type(), message.data().toString());
                assertThat(message.data().toString()).doesNotContain("演示·");
            });
        }
    }

    private static void send(String path, Map<String, Object> body) {
        Answer answer = http.post(path, withBasis(body));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        http = http.with("Bihuan-After", answer.header("Bihuan-Position"));
    }

    private static Map<String, Object> withBasis(Map<String, Object> body) {
        Map<String, Object> all = new HashMap<>(body);
        all.put("basis", "云编〔2024〕17号");
        return all;
    }

    private static String inForce(String whom) {
        return get("/policies/test-ladder/in-force?" + whom).text();
    }

    private static Answer get(String path) {
        return http.get(path);
    }
}
