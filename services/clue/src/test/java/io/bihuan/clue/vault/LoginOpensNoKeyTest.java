package io.bihuan.clue.vault;

import static io.bihuan.clue.RunningClueService.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bihuan.clue.RunningClueService;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.testkit.Http;
import io.bihuan.testkit.Http.Answer;
import io.bihuan.testkit.MovableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Logging in is one thing, opening what is sealed another (P10): the keys are in a key management system that knows no login, and a good token of any
 * role, without two approvals, never has it open one.
 */
class LoginOpensNoKeyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final MovableClock CLOCK = MovableClock.at("2024-09-10T10:02:00+08:00");
    private static final Actor DESK = new Actor("o-1001", "990100-SHB", "SHB", Level.CITY);
    private static final Actor CUSTODIAN = new Actor("o-1009", "990100-SHB", "SHB", Level.CITY);
    private static final Actor PROVINCE = new Actor("o-0009", "990000-SHB", "SHB", Level.PROVINCE);
    private static final String NAME = "测试举报人010";
    private static final String PHONE = "19900000010";

    @TempDir
    private static Path folder;

    private static ExecutorService together;
    private static FakeKms kms;
    private static RunningClueService service;
    private static Http http;
    private static String tip;
    private static String request;

    @BeforeAll
    static void a_tip_is_sealed_with_keys_that_are_elsewhere() {
        together = Executors.newFixedThreadPool(8);
        kms = new FakeKms();
        service = RunningClueService.start(
                "login_opens_no_key",
                CLOCK,
                folder,
                "--bihuan.vault.keys=kms",
                "--bihuan.vault.kms-url=" + kms.address(),
                "--bihuan.vault.kms-token=" + FakeKms.TOKEN);
        http = service.http();
        tip = service.tip(
                        DESK,
                        Map.of(
                                "source", "MASS_REPORT",
                                "channel", "HOTLINE",
                                "receivedAt", "2024-09-10T09:14:00+08:00",
                                "mode", "REAL_NAME",
                                "reporter", Map.of("name", NAME, "phone", PHONE),
                                "divisionCode", "990121104",
                                "narrative", "强迫村民买砂"))
                .get("tipId")
                .asString();
        request = done(http.as(DESK)
                        .post("/unseal-requests", Map.of("tipId", tip, "purpose", "INTERVIEW", "reason", "需见面询问")))
                .get("id")
                .asString();
        await().atMost(PATIENCE)
                .until(() -> http.as(DESK).get("/unseal-requests/" + request).status() == 200);
    }

    @AfterAll
    static void stop() {
        together.shutdown();
        service.close();
        kms.close();
    }

    @Test
    void P10_a_good_login_of_any_role_without_two_approvals_reaches_no_key_and_with_them_one_look_opens_one()
            throws InterruptedException, ExecutionException {
        int before = opened();
        everyRoleLooksEverywhere();
        approve(CUSTODIAN);
        everyRoleLooksEverywhere();
        assertThat(opened()).as("without the second approval").isEqualTo(before);

        approve(PROVINCE);
        assertThat(opened()).as("approving opens nothing").isEqualTo(before);
        everyRoleLooksEverywhere();
        assertThat(opened()).as("nobody but the requester").isEqualTo(before);
        Answer seen = http.as(DESK).post("/unseal-requests/" + request + "/view-identity", null);
        assertThat(done(seen).get("name").asString()).isEqualTo(NAME);
        assertThat(opened()).isGreaterThan(before);
    }

    @Test
    void P10_the_key_management_system_takes_no_token_of_an_officer() {
        Http keys = Http.at(kms.address().toString().replaceAll("/v1/$", ""));
        for (Role role : Role.values()) {
            assertThat(keys.as(DESK, role)
                            .post("/v1/current", Map.of("line", "SHB", "suite", "aes-256-gcm/v1"))
                            .status())
                    .isEqualTo(401);
        }
    }

    /** Every operation that is asked without a body, and the door of the vault, as every role by somebody else than who requested it. */
    private static void everyRoleLooksEverywhere() throws InterruptedException, ExecutionException {
        Actor other = new Actor("o-1777", "990100-SHB", "SHB", Level.CITY);
        JsonNode paths = http.operating().get("/v3/api-docs").body().path("paths");
        List<String> gets = new TreeSet<>(paths.propertyNames())
                .stream()
                        .filter(path -> paths.get(path).has("get"))
                        .map(path -> path.replace("/tips/{id}", "/tips/" + tip)
                                .replace("/unseal-requests/{id}", "/unseal-requests/" + request)
                                .replaceAll("\\{[^}]*}", "no-such-1"))
                        .toList();
        assertThat(gets).contains("/tips/" + tip, "/unseal-requests/" + request);
        List<Callable<Void>> looks = Stream.of(Role.values())
                .<Callable<Void>>map(role -> () -> {
                    looksEverywhere(http.as(other, role).with("Bihuan-Purpose", "HANDLING"), role, gets);
                    return null;
                })
                .toList();
        for (Future<Void> look : together.invokeAll(looks)) {
            look.get();
        }
    }

    private static void looksEverywhere(Http asking, Role role, List<String> gets) {
        for (String path : gets) {
            assertThat(asking.get(path).text()).as(role + " " + path).doesNotContain(NAME, PHONE);
        }
        Answer look = asking.post("/unseal-requests/" + request + "/view-identity", null);
        assertThat(look.status()).as(role + look.text()).isGreaterThanOrEqualTo(400);
        assertThat(look.text()).doesNotContain(NAME, PHONE);
    }

    private static void approve(Actor keeper) {
        done(http.as(keeper, Role.KEY_CUSTODIAN).post("/unseal-requests/" + request + "/approve-unseal", null));
    }

    /** How many keys the system has handed out unwrapped. */
    private static int opened() {
        return (int) kms.answers.stream()
                .filter(answer -> answer.contains("\"plaintext\""))
                .count();
    }
}
