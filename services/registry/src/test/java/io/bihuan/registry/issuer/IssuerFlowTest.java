package io.bihuan.registry.issuer;

import static io.bihuan.testkit.Browser.VERIFIER;
import static io.bihuan.testkit.Browser.basic;
import static io.bihuan.testkit.Browser.json;
import static io.bihuan.testkit.Browser.location;
import static io.bihuan.testkit.Browser.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.registry.SampleRegistry;
import io.bihuan.registry.write.endpost.EndPost;
import io.bihuan.registry.write.reinstateofficer.ReinstateOfficer;
import io.bihuan.registry.write.suspendofficer.SuspendOfficer;
import io.bihuan.testkit.Browser;
import io.bihuan.testkit.MovableClock;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** The issuer as people and programs meet it, over HTTP from the first login to the last logout. */
@ExtendWith(OutputCaptureExtension.class)
class IssuerFlowTest {

    private static final MovableClock CLOCK = MovableClock.at("2024-09-11T10:15:00+08:00");
    private static final String OWN = "云岭 correct horse 42";
    private static final Queue<String> SECRETS = new ConcurrentLinkedQueue<>();

    @TempDir
    private static Path folder;

    private static RunningIssuer issuer;

    @BeforeAll
    static void start() {
        issuer = RunningIssuer.start(CLOCK, folder);
    }

    @AfterAll
    static void stop(CapturedOutput output) {
        issuer.close();
        assertNothingSecretIn(output);
    }

    /** Whatever a test made the service say, no secret is in it; that it is heard at all is asserted where a key is rotated. */
    @AfterEach
    void nothing_secret_is_in_the_logs(CapturedOutput output) {
        assertNothingSecretIn(output);
    }

    private static void assertNothingSecretIn(CapturedOutput output) {
        SECRETS.addAll(issuer.shown().values());
        SECRETS.add(OWN);
        SECRETS.add(RunningIssuer.PORTAL_SECRET);
        String logged = output.getAll();
        assertThat(SECRETS.stream().filter(logged::contains)).isEmpty();
    }

    @Test
    void a_one_time_password_is_good_for_nothing_but_choosing_an_own_one() {
        Browser browser = browser();
        String officer = "990100-SHB-001";
        browser.get(authorize());
        HttpResponse<String> first = browser.login(officer, oneTime(officer));
        assertThat(location(first)).endsWith("/change-password?notice=first");
        assertThat(location(browser.get(authorize()))).endsWith("/login");

        assertThat(change(browser, officer, oneTime(officer), "short")).endsWith("notice=weak");
        assertThat(change(browser, officer, oneTime(officer), officer + "-and-more"))
                .endsWith("notice=weak");
        assertThat(change(browser, officer, "wrong", OWN)).endsWith("notice=refused");
        assertThat(change(browser, officer, oneTime(officer), OWN)).endsWith("/login?notice=changed");
        assertThat(location(browser.login(officer, oneTime(officer)))).endsWith("/login?notice=failed");
        assertThat(query(location(browser.get(location(browser.login(officer, OWN))))))
                .containsKeys("code")
                .containsEntry("state", "s-1");
    }

    @Test
    void a_token_says_who_acts_in_which_unit_and_as_what_and_for_ten_minutes() throws Exception {
        JsonNode tokens = tokens(browser(), "990100-GA-001");
        SignedJWT access = SignedJWT.parse(tokens.get("access_token").asString());
        JWTClaimsSet claims = access.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(issuer.url());
        assertThat(claims.getAudience()).containsExactly("bihuan");
        assertThat(claims.getSubject()).isEqualTo("990100-GA-001");
        assertThat(claims.getStringClaim("unit")).isEqualTo("990100-GA");
        assertThat(claims.getStringClaim("agency")).isEqualTo("POLICE");
        assertThat(claims.getStringClaim("level")).isEqualTo("CITY");
        assertThat(claims.getStringClaim("division")).isEqualTo("990100");
        assertThat(claims.getStringListClaim("roles")).containsExactly("POLICE_CHIEF", "SIGNING_CHIEF");
        assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
                .isEqualTo(Duration.ofMinutes(10).toMillis());
        assertThat(claims.toString()).doesNotContain("演示");
        assertThat(access.verify(new ECDSAVerifier(
                        keys().getKeyByKeyId(access.getHeader().getKeyID()).toECKey())))
                .isTrue();

        JWTClaimsSet identity = claims(tokens.get("id_token").asString());
        assertThat(identity.getAudience()).containsExactly(Clients.PORTAL);
        assertThat(identity.getStringClaim("nonce")).isEqualTo("n-1");
    }

    @Test
    void what_discovery_promises_is_there() throws Exception {
        JsonNode promised = json(browser().get("/.well-known/openid-configuration"));
        assertThat(promised.get("issuer").asString()).isEqualTo(issuer.url());
        assertThat(promised.get("id_token_signing_alg_values_supported").toString())
                .isEqualTo("[\"ES256\"]");
        assertThat(promised.get("code_challenge_methods_supported").toString()).contains("S256");
        assertThat(promised.has("userinfo_endpoint")).isFalse();
        assertThat(keys().getKeys())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(key.isPrivate()).isFalse());
    }

    @Test
    void without_the_verifier_or_with_another_one_there_is_no_token() {
        Browser browser = browser();
        String code = browser.code(ready("990100-SHB-004"), OWN);
        HttpResponse<String> wrong = browser.redeem(code, VERIFIER + "x");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(json(wrong).get("error").asString()).isEqualTo("invalid_grant");
        String unproven = authorize().replaceAll("code_challenge[^&]*=[^&]*&?", "");
        assertThat(location(browser.get(unproven))).contains("error=invalid_request");
    }

    @Test
    void a_code_is_good_once_and_its_reuse_ends_what_came_of_it() {
        Browser browser = browser();
        String code = browser.code(ready("990100-SHB-002"), OWN);
        JsonNode tokens = remember(json(browser.redeem(code, VERIFIER)));
        assertThat(browser.redeem(code, VERIFIER).statusCode()).isEqualTo(400);
        assertThat(browser.refresh(tokens.get("refresh_token").asString()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_refresh_token_is_good_once_and_its_reuse_ends_the_login() {
        Browser browser = browser();
        String first = tokens(browser, "990100-SHB-003").get("refresh_token").asString();
        HttpResponse<String> refreshed = browser.refresh(first);
        assertThat(refreshed.statusCode()).isEqualTo(200);
        String second = remember(json(refreshed)).get("refresh_token").asString();
        assertThat(second).isNotEqualTo(first);

        assertThat(browser.refresh(first).statusCode()).isEqualTo(400);
        assertThat(browser.refresh(second).statusCode()).isEqualTo(400);
    }

    @Test
    void of_many_who_refresh_with_the_same_token_at_once_one_gets_through() throws Exception {
        Browser browser = browser();
        String token = tokens(browser, "990100-JCY-001").get("refresh_token").asString();
        List<Thread> threads = new ArrayList<>();
        Queue<Integer> answers = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < 6; i++) {
            Thread thread = new Thread(() -> answers.add(browser.refresh(token).statusCode()));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(answers).hasSize(6);
        assertThat(answers.stream().filter(status -> status == 200)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_login_survives_a_restart_of_the_issuer_and_logging_out_ends_it() {
        Browser browser = browser();
        JsonNode tokens = tokens(browser, "990100-FY-001");
        issuer.restart();
        HttpResponse<String> refreshed =
                browser.refresh(tokens.get("refresh_token").asString());
        assertThat(refreshed.statusCode()).isEqualTo(200);
        JsonNode later = remember(json(refreshed));
        String goodbye = "/connect/logout?"
                + Browser.form(Map.of(
                        "id_token_hint",
                        later.get("id_token").asString(),
                        "post_logout_redirect_uri",
                        RunningIssuer.GOODBYE,
                        "state",
                        "bye"));
        assertThat(location(browser.get(goodbye)))
                .startsWith(RunningIssuer.GOODBYE)
                .contains("state=bye");
        assertThat(browser.refresh(later.get("refresh_token").asString()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void logging_out_ends_the_session_too() {
        Browser browser = browser();
        JsonNode tokens = tokens(browser, "990100-ZZB-001");
        assertThat(query(location(browser.get(authorize())))).containsKey("code");
        assertThat(browser.get("/connect/logout?id_token_hint="
                                + tokens.get("id_token").asString())
                        .statusCode())
                .isEqualTo(302);
        assertThat(location(browser.get(authorize()))).endsWith("/login");
    }

    @Test
    void an_ended_post_ends_with_the_next_token() {
        String officer = "990121-GA-002";
        Browser browser = browser();
        String refresh = tokens(browser, officer).get("refresh_token").asString();
        send(new EndPost(officer, 1, LocalDate.parse("2024-09-10"), "test", SampleRegistry.OPERATOR));

        HttpResponse<String> refused = browser.refresh(refresh);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).get("error").asString()).isEqualTo("invalid_grant");
        assertThat(location(browser().login(officer, OWN))).endsWith("notice=failed");
    }

    @Test
    void a_suspended_officer_neither_logs_in_nor_goes_on() {
        String officer = "990121-GA-003";
        Browser browser = browser();
        String refresh = tokens(browser, officer).get("refresh_token").asString();
        send(new SuspendOfficer(officer, "test", SampleRegistry.OPERATOR));
        assertThat(browser.refresh(refresh).statusCode()).isEqualTo(400);
        assertThat(location(browser().login(officer, OWN))).endsWith("notice=failed");

        send(new ReinstateOfficer(officer, "test", SampleRegistry.OPERATOR));
        assertThat(location(browser().login(officer, OWN))).doesNotContain("failed");
    }

    @Test
    void a_rotated_key_signs_from_now_on_and_the_old_one_is_published_until_its_tokens_are_over(CapturedOutput output)
            throws Exception {
        String operator =
                tokens(browser(), "990000-SHB-005").get("access_token").asString();
        String before = SignedJWT.parse(operator).getHeader().getKeyID();
        Map<String, String> bearer = Map.of("Authorization", "Bearer " + operator);
        assertThat(browser()
                        .post("/issuer-admin/rotate-signing-key", Map.of(), Map.of())
                        .statusCode())
                .isEqualTo(401);
        String identity = tokens(browser(), "990000-SHB-005").get("id_token").asString();
        assertThat(browser()
                        .post(
                                "/issuer-admin/rotate-signing-key",
                                Map.of(),
                                Map.of("Authorization", "Bearer " + identity))
                        .statusCode())
                .as("an identity token opens nothing")
                .isEqualTo(401);
        String clerk = tokens(browser(), "990121-SHB-001").get("access_token").asString();
        assertThat(browser()
                        .post("/issuer-admin/rotate-signing-key", Map.of(), Map.of("Authorization", "Bearer " + clerk))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser()
                        .post("/issuer-admin/rotate-signing-key", Map.of(), bearer)
                        .statusCode())
                .isEqualTo(200);

        SignedJWT after = SignedJWT.parse(
                tokens(browser(), "990000-SHB-004").get("access_token").asString());
        assertThat(after.getHeader().getKeyID()).isNotEqualTo(before);
        assertThat(keys().getKeyByKeyId(before)).isNotNull();
        assertThat(keys().getKeyByKeyId(after.getHeader().getKeyID())).isNotNull();
        assertThat(browser()
                        .post("/issuer-admin/rotate-signing-key", Map.of(), bearer)
                        .statusCode())
                .as("a token of the old key is still good")
                .isEqualTo(200);
        assertThat(output.getAll()).contains("990000-SHB-005 rotated the signing key");
        CLOCK.advance(Duration.ofMinutes(16));
        assertThat(keys().getKeyByKeyId(before)).isNull();
    }

    @Test
    void an_operator_gives_a_new_one_time_password_and_the_old_login_is_over() {
        Browser browser = browser();
        String refresh = tokens(browser, "990100-JTJ-001").get("refresh_token").asString();
        String operator =
                tokens(browser(), "990000-SHB-005").get("access_token").asString();
        HttpResponse<String> issued = browser.post(
                "/issuer-admin/officers/990100-JTJ-001/issue-one-time-password",
                Map.of(),
                Map.of("Authorization", "Bearer " + operator));
        assertThat(issued.statusCode()).isEqualTo(200);
        String password = json(issued).get("oneTimePassword").asString();
        SECRETS.add(password);
        assertThat(browser.refresh(refresh).statusCode()).isEqualTo(400);
        assertThat(location(browser().login("990100-JTJ-001", OWN))).endsWith("notice=failed");
        assertThat(location(browser().login("990100-JTJ-001", password))).endsWith("notice=first");
    }

    @Test
    void a_machine_gets_a_token_for_its_unit_and_none_with_a_wrong_secret() {
        Map<String, String> ask = Map.of("grant_type", "client_credentials");
        String client = "city-police-system";
        HttpResponse<String> answer = browser()
                .post("/oauth2/token", ask, basic(client, issuer.shown().get(client)));
        assertThat(answer.statusCode()).isEqualTo(200);
        JWTClaimsSet claims = claims(remember(json(answer)).get("access_token").asString());
        assertThat(claims.getSubject()).isEqualTo(client);
        assertThat(claims.getClaims()).containsEntry("unit", "990100-GA").containsEntry("agency", "POLICE");
        assertThat(claims.getClaim("roles")).isEqualTo(List.of("SERVICE"));
        assertThat(browser().post("/oauth2/token", ask, basic(client, "wrong")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_code_goes_to_a_registered_address_only() {
        String elsewhere = authorize().replace("127.0.0.1%3A9", "evil.example");
        HttpResponse<String> refused = browser().get(elsewhere);
        assertThat(refused.statusCode()).isBetween(400, 499);
        assertThat(refused.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void failures_lock_for_a_while_and_nobody_learns_who_exists() {
        String officer = ready("990121103-PCS-001");
        Browser browser = browser();
        for (int i = 0; i < 5; i++) {
            assertThat(location(browser.login(officer, "wrong-" + i))).endsWith("notice=failed");
            assertThat(location(browser.login("990121-GA-999", "wrong-" + i))).endsWith("notice=failed");
        }
        assertThat(location(browser.login(officer, OWN))).endsWith("notice=failed");
        CLOCK.advance(Duration.ofSeconds(31));
        assertThat(location(browser.login(officer, OWN))).doesNotContain("failed");
        assertThat(browser.get("/login?notice=failed").body()).contains("人员编号或口令不正确");
    }

    @Test
    void the_pages_take_no_forged_form_no_frame_and_nothing_from_elsewhere() {
        Browser browser = browser();
        HttpResponse<String> page = browser.get("/login");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self' http://127.0.0.1:9");
        assertThat(page.headers().allValues("Set-Cookie").toString()).contains("HttpOnly", "SameSite=Lax");
        assertThat(page.body())
                .doesNotContain("<script")
                .doesNotContain("http://")
                .doesNotContain("https://");
        assertThat(location(browser.post("/login", Map.of("officer", "x", "password", "y"), Map.of())))
                .endsWith("/login?notice=expired");
        assertThat(browser.get("/issuer.css").statusCode()).isEqualTo(200);
        assertThat(browser.get("/login?notice=%3Cscript%3E").body()).doesNotContain("<script");
    }

    @Test
    void logging_in_changes_the_session_id() {
        Browser browser = browser();
        String officer = ready("990100-JW-001");
        String before = browser.get("/login").headers().allValues("Set-Cookie").toString();
        String after =
                browser.login(officer, OWN).headers().allValues("Set-Cookie").toString();
        assertThat(before).contains("bihuan-issuer=");
        assertThat(after).contains("bihuan-issuer=").isNotEqualTo(before);
    }

    @Test
    void the_database_holds_no_password_and_no_token() {
        JsonNode tokens = tokens(browser(), "990000-RD-001");
        StringBuilder all = new StringBuilder();
        var database = issuer.bean(MongoClient.class).getDatabase(issuer.database() + "_issuer");
        for (String collection : database.listCollectionNames()) {
            for (Document document : database.getCollection(collection).find()) {
                all.append(document.toJson());
            }
        }
        assertThat(all.toString())
                .contains("$argon2id$")
                .contains("990000-RD-001")
                .doesNotContain(OWN)
                .doesNotContain(tokens.get("access_token").asString())
                .doesNotContain(tokens.get("refresh_token").asString())
                .doesNotContain(tokens.get("id_token").asString());
        issuer.shown().values().forEach(secret -> assertThat(all.toString()).doesNotContain(secret));
    }

    private static Browser browser() {
        return new Browser(issuer.url(), RunningIssuer.PORTAL);
    }

    private static String authorize() {
        return browser().authorize();
    }

    private static JWTClaimsSet claims(String token) {
        try {
            return SignedJWT.parse(token).getJWTClaimsSet();
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    private static String oneTime(String officer) {
        return issuer.shown().get(officer);
    }

    /** Somebody with a password of the own choice. */
    private static String ready(String officer) {
        assertThat(change(browser(), officer, oneTime(officer), OWN)).isNotEmpty();
        return officer;
    }

    private static JsonNode tokens(Browser browser, String officer) {
        HttpResponse<String> answer = browser.redeem(browser.code(ready(officer), OWN), VERIFIER);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return remember(json(answer));
    }

    private static JsonNode remember(JsonNode tokens) {
        for (String name : List.of("access_token", "refresh_token", "id_token")) {
            if (tokens.has(name)) {
                SECRETS.add(tokens.get(name).asString());
            }
        }
        return tokens;
    }

    private static String change(Browser browser, String officer, String password, String chosen) {
        Map<String, String> fields = new HashMap<>(Map.of("officer", officer, "password", password));
        fields.put("chosen", chosen);
        fields.put("again", chosen);
        return location(browser.submit("/change-password", fields));
    }

    private static JWKSet keys() throws Exception {
        return JWKSet.parse(browser().get("/oauth2/jwks").body());
    }

    private static void send(Object command) {
        Actor actor = SampleRegistry.OPERATOR;
        Caller operator = new Caller(
                actor.officer(),
                actor.unit(),
                actor.agency(),
                actor.level(),
                "990000",
                Set.of(Role.OPERATOR),
                Set.of(actor.unit()),
                "");
        CurrentActor.callAs(operator, () -> issuer.bean(Commands.class).send(command));
    }
}
