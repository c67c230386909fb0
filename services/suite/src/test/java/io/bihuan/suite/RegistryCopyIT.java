package io.bihuan.suite;

import static io.bihuan.suite.SuiteUnderTest.DESK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bihuan.clue.ClueApplication;
import io.bihuan.embedded.EmbeddedKafka;
import io.bihuan.embedded.EmbeddedMongo;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.RegistryFile;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.WorkCalendar;
import io.bihuan.platform.BihuanService;
import io.bihuan.platform.registry.Policies;
import io.bihuan.registry.RegistryApplication;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import io.bihuan.testkit.MovableClock;
import io.bihuan.testkit.TestIssuer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The registry and one service that copies it. What the one is told, the other goes by, and goes on with when it is alone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegistryCopyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final MovableClock CLOCK = MovableClock.at("2024-09-20T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2024-09-20");
    private static final Actor OPERATOR = new Actor("990000-SHB-005", "990000-SHB", "SHB", Level.PROVINCE);
    private static final Actor TRIAGER = new Actor("990100-SHB-002", "990100-SHB", "SHB", Level.CITY);
    private static final String NEW_UNIT = "990122-JJZD";

    @TempDir
    static Path folder;

    private static Ports ports;
    private static EmbeddedMongo mongo;
    private static EmbeddedKafka kafka;
    private static ConfigurableApplicationContext registry;
    private static ConfigurableApplicationContext clue;
    private static final Deque<String> triaged = new ArrayDeque<>();

    @BeforeAll
    static void the_registry_and_a_service_run() {
        ports = SuiteUnderTest.freePorts();
        mongo = EmbeddedMongo.start(folder.resolve("mongo"), "127.0.0.1", ports.mongo());
        kafka = EmbeddedKafka.start(folder.resolve("kafka"), ports.kafka());
        clue = startClue();
        registry = start(
                "registry",
                RegistryApplication.class,
                "--server.port=" + ports.registry(),
                "--bihuan.issuer.key-file=" + folder.resolve("keys.json"));
        Tips tips = new Tips(ports.clue());
        IntStream.range(0, 8).forEach(i -> triaged.add(triagedClue(tips)));
    }

    private static ConfigurableApplicationContext startClue(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=" + ports.clue(),
                TestIssuer.shared().argument(),
                "--bihuan.vault.folder=" + folder.resolve("vault"),
                "--bihuan.intake.work-folder=" + folder.resolve("intake"),
                "--bihuan.search.folder=" + folder.resolve("search")));
        arguments.addAll(Arrays.asList(more));
        return start("clue", ClueApplication.class, arguments.toArray(String[]::new));
    }

    /** Both take the tokens of the tests' issuer; the registry is told so by a bean, because it is an issuer itself. */
    private static ConfigurableApplicationContext start(String name, Class<?> application, String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "--bihuan.mongo.uri=" + mongo.connectionString(),
                "--bihuan.kafka.bootstrap-servers=" + kafka.bootstrapServers()));
        all.addAll(Arrays.asList(arguments));
        return BihuanService.launch(
                name,
                application,
                app -> app.initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean("clock", Clock.class, () -> CLOCK);
                    beans.registerBean(
                            "testTokens",
                            JwtDecoder.class,
                            () -> NimbusJwtDecoder.withIssuerLocation(
                                            TestIssuer.shared().url())
                                    .build(),
                            bean -> bean.setPrimary(true));
                }),
                all.toArray(String[]::new));
    }

    @AfterAll
    static void everything_is_stopped() {
        List<AutoCloseable> parts = new ArrayList<>();
        parts.add(clue);
        parts.add(registry);
        parts.add(kafka);
        parts.add(mongo);
        parts.stream().filter(Objects::nonNull).forEach(RegistryCopyIT::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(1)
    void what_the_registry_tells_of_its_first_day_is_what_comes_with_the_program() {
        await().atMost(PATIENCE)
                .until(() -> copy().get("source").asString().equals("COPY")
                        && copy().get("officers").asLong() == 32);

        List<OrgUnit> bundled = UnitRegistry.bundled().periods();
        assertThat(clue.getBean(UnitRegistry.class).periods())
                .containsAll(bundled)
                .hasSize(bundled.size() + 4);
        assertThat(clue.getBean(DivisionRegistry.class).periods())
                .isEqualTo(DivisionRegistry.bundled().periods());
        Policies policies = clue.getBean(Policies.class);
        assertThat(policies.inForce("work-calendar", TODAY, null).orElseThrow().table())
                .isEqualTo(bundledText("workdays-cn.csv"));
        assertThat(policies.inForce("clock-rules", TODAY, null).orElseThrow().table())
                .isEqualTo(bundledText("deadline-rules.csv"));
        assertThat(copy().get("calendarVersion").asString()).isEqualTo(WorkCalendar.BUNDLED_VERSION);
        assertThat(copy().get("refused")).isEmpty();
    }

    @Test
    @Order(2)
    void a_clue_is_dispatched_to_a_unit_as_soon_as_there_is_one() {
        Refusals.problem(dispatch(NEW_UNIT), 422, "UNIT_UNKNOWN");

        record(
                "/units",
                Map.of(
                        "unitId", NEW_UNIT,
                        "name", "临江县经侦支队",
                        "agency", "POLICE",
                        "level", "COUNTY",
                        "divisionCode", "990122",
                        "superior", "990100-GA",
                        "effectiveFrom", "2024-09-01"));

        await().atMost(PATIENCE).until(() -> dispatched(NEW_UNIT));
    }

    @Test
    @Order(3)
    void it_is_called_what_it_is_called_now() {
        record("/units/" + NEW_UNIT + "/rename-unit", Map.of("name", "临江市经侦支队", "effectiveFrom", "2024-09-15"));

        UnitRegistry units = clue.getBean(UnitRegistry.class);
        await().atMost(PATIENCE).until(() -> units.byId(NEW_UNIT, TODAY).name().equals("临江市经侦支队"));
        assertThat(units.byId(NEW_UNIT, LocalDate.parse("2024-09-14")).name()).isEqualTo("临江县经侦支队");
        assertThat(units.byName("临江市经侦支队", TODAY)).isPresent();
    }

    @Test
    @Order(4)
    void nothing_is_dispatched_to_a_unit_that_is_no_more() {
        record("/units/990122-GA/dissolve-unit", Map.of("lastDay", "2024-09-19"));

        await().atMost(PATIENCE)
                .until(() -> clue.getBean(UnitRegistry.class).existingOn(TODAY).stream()
                        .noneMatch(unit -> unit.unitId().equals("990122-GA")));
        Refusals.problem(dispatch("990122-GA"), 422, "UNIT_UNKNOWN");
    }

    @Test
    @Order(5)
    void who_is_suspended_or_has_left_is_refused_though_the_token_is_good() {
        Http officer = clue().as(TRIAGER, Role.DESK_TRIAGER);
        assertThat(officer.get("/tips").status()).isEqualTo(200);

        record("/officers/" + TRIAGER.officer() + "/suspend-officer", Map.of());
        await().atMost(PATIENCE).until(() -> officer.get("/tips").status() == 403);
        Refusals.problem(officer.get("/tips"), 403, "OFFICER_SUSPENDED");
        Refusals.problem(registry().as(TRIAGER, Role.DESK_TRIAGER).get("/units"), 403, "OFFICER_SUSPENDED");

        record("/officers/" + TRIAGER.officer() + "/reinstate-officer", Map.of());
        await().atMost(PATIENCE).until(() -> officer.get("/tips").status() == 200);

        record("/officers/" + TRIAGER.officer() + "/end-post", Map.of("post", 1, "lastDay", "2024-09-19"));
        await().atMost(PATIENCE).until(() -> officer.get("/tips").status() == 403);
        Refusals.problem(officer.get("/tips"), 403, "POST_ENDED");
    }

    @Test
    @Order(6)
    void new_limits_are_counted_by_the_calendar_that_is_published_now() {
        assertThat(calendarsOfLimits()).containsOnly("2026.1");

        record(
                "/policies",
                Map.of(
                        "policyId",
                        "work-calendar",
                        "kind",
                        "CALENDAR",
                        "validFrom",
                        "2024-09-20",
                        "scope",
                        Map.of(),
                        "supersedes",
                        1,
                        "content",
                        bundledText("workdays-cn.csv") + "2024-09-23,OFF,测试\n"));
        await().atMost(PATIENCE)
                .until(() -> copy().get("calendarVersion").asString().equals("2026.2"));

        assertThat(dispatched(NEW_UNIT)).isTrue();
        assertThat(calendarsOfLimits()).contains("2026.1", "2026.2");
    }

    /** Two working days from Friday the 20th: the Tuesday, and the Wednesday once the Monday is a holiday. */
    @Test
    @Order(7)
    void a_limit_that_runs_is_counted_again_once_by_the_calendar_that_was_published() {
        await().atMost(PATIENCE).until(() -> !logged("clue.DeadlineRecomputed").isEmpty());

        assertThat(logged("clue.DeadlineRecomputed")).singleElement().satisfies(moved -> {
            assertThat(moved.get("clock").asString()).isEqualTo("RECEIPT");
            assertThat(moved.get("calendarBefore").asString()).isEqualTo("2026.1");
            assertThat(moved.get("calendarVersion").asString()).isEqualTo("2026.2");
            assertThat(moved.get("dueBefore").asString()).isEqualTo("2024-09-24");
            assertThat(moved.get("dueOn").asString()).isEqualTo("2024-09-25");
        });
    }

    @Test
    @Order(8)
    void alone_the_service_starts_and_goes_on_by_what_it_was_told() {
        long position = copy().get("position").asLong();
        registry.close();
        clue.close();
        kafka.close();

        clue = startClue("--bihuan.broker.refuse-commands-when-away=false");

        assertThat(copy().get("source").asString()).isEqualTo("COPY");
        assertThat(copy().get("position").asLong()).isEqualTo(position);
        assertThat(dispatched(NEW_UNIT)).isTrue();
        Refusals.problem(dispatch("990122-GA"), 422, "UNIT_UNKNOWN");
        Refusals.problem(clue().as(TRIAGER, Role.DESK_TRIAGER).get("/tips"), 403, "POST_ENDED");
    }

    private static void record(String path, Map<String, ?> body) {
        Map<String, Object> withBasis = new HashMap<>(body);
        withBasis.put("basis", "云编〔2024〕17号");
        Answer answer = registry().post(path, withBasis);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    }

    private static boolean dispatched(String unit) {
        Answer answer = dispatch(unit);
        if (answer.status() == 200) {
            triaged.remove();
        }
        return answer.status() == 200;
    }

    private static Answer dispatch(String unit) {
        return clue().post(
                        "/clues/" + triaged.element() + "/dispatch-clue",
                        Map.of("handlingUnit", unit, "dueOn", "2024-12-20"));
    }

    private static String triagedClue(Tips tips) {
        Answer registered = clue().post(
                        "/clues",
                        Map.of("tipId", tips.send().body().get("tipId").asString()));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        String id = registered.body().get("id").asString();
        assertThat(clue().post("/clues/" + id + "/triage-clue", BadInputIT.triage("运输"))
                        .status())
                .isEqualTo(200);
        return id;
    }

    private static List<String> calendarsOfLimits() {
        return logged("clue.DeadlineStarted").stream()
                .map(started -> started.get("calendarVersion").asString())
                .distinct()
                .toList();
    }

    private static List<JsonNode> logged(String type) {
        return clue().operating()
                .get("/log?types=" + type)
                .text()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line).get("data"))
                .toList();
    }

    private static JsonNode copy() {
        return clue().operating().get("/admin/registry-copy").body();
    }

    private static Http clue() {
        return Http.at("http://127.0.0.1:" + ports.clue()).as(DESK);
    }

    private static Http registry() {
        return Http.at("http://127.0.0.1:" + ports.registry()).as(OPERATOR, Role.OPERATOR);
    }

    private static String bundledText(String file) {
        return RegistryFile.load(file, csv -> {
            try {
                StringWriter text = new StringWriter();
                csv.transferTo(text);
                return text.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
