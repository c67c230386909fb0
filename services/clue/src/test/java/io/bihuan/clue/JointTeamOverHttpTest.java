package io.bihuan.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.BihuanService;
import io.bihuan.testkit.Backends;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import io.bihuan.testkit.MovableClock;
import io.bihuan.testkit.TestIssuer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;

/** F11 in the running service: what proposes a team, and what its members can do before they sign, while they are in it, and after. */
class JointTeamOverHttpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final MovableClock CLOCK = MovableClock.at("2024-09-10T10:02:00+08:00");
    private static final Actor DESK = new Actor("o-desk-1", "990100-SHB", "SHB", Level.CITY);
    private static final Actor CITY_POLICE = new Actor("o-city-1", "990100-GA", "POLICE", Level.CITY);
    private static final Actor MEMBER = new Actor("o-neighbour-1", "990202-GA", "POLICE", Level.COUNTY);
    private static final Actor COLLEAGUE = new Actor("o-neighbour-2", "990202-GA", "POLICE", Level.COUNTY);

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext service;
    private static Http http;

    @BeforeAll
    static void start() {
        String database = Backends.freshDatabase("joint_team");
        service = BihuanService.launch(
                "clue",
                ClueApplication.class,
                app -> app.initializers(context ->
                        ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> CLOCK)),
                "--server.port=0",
                TestIssuer.shared().argument(),
                "--bihuan.mongo.uri=" + Backends.mongoUri(),
                "--bihuan.mongo.database=" + database,
                "--bihuan.kafka.bootstrap-servers=" + Backends.kafkaBootstrap(),
                "--bihuan.clocks.poll=200ms",
                "--bihuan.vault.database=" + database + "_vault",
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
    void access_begins_with_the_pledge_and_ends_with_the_leaving() {
        String clue = withTheCityPolice("强迫村民买砂");
        assertThat(pledge(MEMBER, clue).status()).isEqualTo(404);
        done(desk(clue, "form-joint-team", team()));

        assertThat(as(MEMBER).get("/clues/" + clue).status()).isEqualTo(404);
        assertThat(post(MEMBER, clue, "leave-team", null).status()).isEqualTo(404);
        assertThat(post(MEMBER, clue, "elevate-clue", Map.of("grade", "MAJOR", "basisRef", "D-1"))
                        .status())
                .isEqualTo(404);
        assertThat(pledge(COLLEAGUE, clue).status()).isEqualTo(404);
        Answer another = post(MEMBER, clue, "sign-pledge", Map.of("textHash", "0".repeat(64)));
        assertThat(another.body().get("code").asString()).isEqualTo("ANOTHER_PLEDGE_SIGNED");

        done(pledge(MEMBER, clue));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(as(MEMBER)
                                .get("/clues/" + clue)
                                .body()
                                .path("team")
                                .path("formed")
                                .path("leadUnit")
                                .asString(""))
                        .isEqualTo("990100-SHB"));
        assertThat(as(COLLEAGUE).get("/clues/" + clue).status()).isEqualTo(404);

        done(post(MEMBER, clue, "leave-team", null));
        assertThat(post(MEMBER, clue, "leave-team", null).status()).isEqualTo(404);
        assertThat(pledge(MEMBER, clue).status()).isEqualTo(404);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(as(MEMBER).get("/clues/" + clue).status()).isEqualTo(404));
    }

    @Test
    void who_falls_into_conflict_is_out_at_once() {
        String clue = withTheCityPolice("强占河滩");
        done(desk(clue, "form-joint-team", team()));
        done(pledge(MEMBER, clue));
        done(desk(
                clue,
                "declare-conflict",
                Map.of("units", List.of(), "officers", List.of(MEMBER.officer()), "ground", "INTEREST")));

        assertThat(pledge(MEMBER, clue).status()).isEqualTo(404);
        assertThat(post(MEMBER, clue, "leave-team", null).status()).isEqualTo(404);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(details(clue)
                                .path("team")
                                .path("formed")
                                .path("members")
                                .toString())
                        .contains("\"leftFor\":\"CONFLICT\""));
    }

    @Test
    void the_third_tip_proposes_a_team_and_180_days_do() {
        String repeated = withTheCityPolice("反复举报的砂场");
        String old = withTheCityPolice("长期未决的砂场");
        for (String narrative : List.of("砂场又来了", "砂场还在")) {
            done(as(DESK).post("/tips/" + tip(narrative) + "/attach", Map.of("clueId", repeated)));
        }

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(details(repeated).path("team").path("proposedFor").asString(""))
                    .isEqualTo("REPEATED");
            assertThat(details(repeated).path("team").path("tips").asInt()).isEqualTo(3);
        });
        assertThat(details(old).path("team").isNull()).isTrue();
        CLOCK.advance(Duration.ofDays(180));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                details(old).path("team").path("proposedFor").asString(""))
                        .isEqualTo("LONG_RUNNING"));
    }

    private static Map<String, Object> team() {
        return Map.of(
                "trigger",
                "VOLUMINOUS",
                "leadUnit",
                DESK.unit(),
                "members",
                Map.of(MEMBER.officer(), MEMBER.unit(), "o-city-9", CITY_POLICE.unit()),
                "basisRef",
                "Z-2024-0003");
    }

    private static Answer pledge(Actor signer, String clue) {
        String hash = Objects.requireNonNull(
                as(signer).get("/secrecy-pledge").body().get("textHash").asString());
        return post(signer, clue, "sign-pledge", Map.of("textHash", hash));
    }

    private static String withTheCityPolice(String narrative) {
        String clue = done(as(DESK).post("/clues", Map.of("tipId", tip(narrative))))
                .body()
                .get("id")
                .asString();
        done(desk(
                clue,
                "triage-clue",
                Map.of(
                        "secondOfficer", "o-desk-9",
                        "matterClass", "ORG_CRIME",
                        "suspectedLadder", "HEI",
                        "industry", "自然资源",
                        "grade", "KEY",
                        "conflictUnits", List.of())));
        done(desk(clue, "dispatch-clue", Map.of("handlingUnit", CITY_POLICE.unit(), "dueOn", "2025-06-30")));
        done(post(CITY_POLICE, clue, "acknowledge-receipt", null));
        return clue;
    }

    private static String tip(String narrative) {
        return done(as(DESK).post(
                                "/tips",
                                Map.of(
                                        "source", "MASS_REPORT",
                                        "channel", "HOTLINE",
                                        "receivedAt",
                                                CLOCK.instant().minusSeconds(60).toString(),
                                        "mode", "ANONYMOUS",
                                        "divisionCode", "990121",
                                        "place", "柳湾村",
                                        "industry", "自然资源",
                                        "accused", "某团伙",
                                        "narrative", narrative)))
                .body()
                .get("tipId")
                .asString();
    }

    private static JsonNode details(String clue) {
        return as(DESK).get("/clues/" + clue).body();
    }

    private static Answer desk(String clue, String command, @Nullable Object body) {
        return post(DESK, clue, command, body);
    }

    private static Answer post(Actor actor, String clue, String command, @Nullable Object body) {
        return as(actor).post("/clues/" + clue + "/" + command, body);
    }

    private static Http as(Actor actor) {
        return actor.agency().equals("SHB")
                ? http.as(actor, Role.INTAKE_CLERK, Role.DESK_TRIAGER, Role.DESK_HEAD)
                : http.as(actor, Role.VERIFIER);
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }
}
