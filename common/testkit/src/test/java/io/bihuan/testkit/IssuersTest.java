package io.bihuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.JWTClaimsSet;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.BihuanService;
import io.bihuan.platform.access.Access;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service takes the tokens of the issuer it is told of, whoever wrote that issuer, and nobody else's. */
class IssuersTest {

    private static final Actor OFFICER = new Actor("o-1", "990121-GA", "POLICE", Level.COUNTY);

    private TestIssuer issuer;
    private ConfigurableApplicationContext service;
    private Http http;

    @SpringBootApplication
    @Import(WhoApi.class)
    static class App {}

    @RestController
    static class WhoApi {

        @Access(Role.VERIFIER)
        @GetMapping("/who")
        Actor who(Actor actor) {
            return actor;
        }
    }

    @BeforeEach
    void a_service_that_knows_one_issuer() {
        issuer = TestIssuer.withRsaKey();
        launch(issuer);
    }

    private void launch(TestIssuer of) {
        service = BihuanService.launch(
                "issuers",
                App.class,
                "--server.port=0",
                "--bihuan.kafka.enabled=false",
                "--bihuan.mongo.uri=" + Backends.mongoUri(),
                "--bihuan.mongo.database=" + Backends.freshDatabase("issuers"),
                of.argument());
        http = Http.at("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port"));
    }

    @AfterEach
    void stop() {
        service.close();
        issuer.close();
    }

    private Http.Answer who(String token) {
        return http.bearing(token).get("/who");
    }

    private void refused(String token, String code) {
        Http.Answer answer = who(token);
        assertThat(answer.status()).as(answer.text()).isEqualTo(401);
        assertThat(answer.body().get("code").asString()).isEqualTo(code);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    private static JWTClaimsSet.Builder over(JWTClaimsSet.Builder claims) {
        Instant end = Instant.now().minus(Duration.ofMinutes(5));
        return claims.issueTime(Date.from(end.minus(Duration.ofMinutes(10)))).expirationTime(Date.from(end));
    }

    @Test
    void a_good_token_names_the_officer_and_its_roles() {
        Http.Answer answer = who(issuer.token(OFFICER, Role.VERIFIER));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().get("officer").asString()).isEqualTo("o-1");
        assertThat(who(issuer.token(OFFICER, Role.JUDGE)).status()).isEqualTo(403);
    }

    @Test
    void a_second_issuer_of_another_make_does_as_well() {
        service.close();
        try (TestIssuer other = TestIssuer.withEcKey("/realms/province")) {
            launch(other);

            assertThat(who(other.token(OFFICER, Role.VERIFIER)).status()).isEqualTo(200);
            refused(issuer.token(OFFICER, Role.VERIFIER), "TOKEN_INVALID");
        }
    }

    @Test
    void a_token_is_refused_if_it_is_over_or_not_for_us_or_not_of_our_issuer() {
        refused(issuer.token(OFFICER, IssuersTest::over), "TOKEN_EXPIRED");
        refused(issuer.token(OFFICER, claims -> claims.expirationTime(null)), "TOKEN_INVALID");
        refused(issuer.token(OFFICER, claims -> claims.audience("another-system")), "TOKEN_INVALID");
        refused(issuer.token(OFFICER, claims -> claims.audience((String) null)), "TOKEN_INVALID");
        refused(issuer.token(OFFICER, claims -> claims.issuer("http://127.0.0.1:1")), "TOKEN_INVALID");
        refused(issuer.token(OFFICER, claims -> over(claims).audience("x")), "TOKEN_INVALID");
        refused("not.a.token", "TOKEN_INVALID");
        Http.Answer missing = http.get("/who");
        assertThat(missing.status()).isEqualTo(401);
        assertThat(missing.body().get("code").asString()).isEqualTo("ACTOR_REQUIRED");
    }

    @Test
    void a_token_somebody_else_signed_or_nobody_is_refused() {
        try (TestIssuer impostor = TestIssuer.withRsaKey()) {
            refused(
                    impostor.token(
                            OFFICER,
                            claims -> claims.issuer(issuer.url()).claim("roles", List.of(Role.VERIFIER.name()))),
                    "TOKEN_INVALID");
        }
        String[] good = issuer.token(OFFICER, Role.VERIFIER).split("\\.");
        String unsigned = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        refused(unsigned + "." + good[1] + ".", "TOKEN_INVALID");
    }

    @Test
    void a_new_key_is_found_by_itself() {
        assertThat(who(issuer.token(OFFICER, Role.VERIFIER)).status()).isEqualTo(200);
        issuer.changeKey();

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(
                                who(issuer.token(OFFICER, Role.VERIFIER)).status())
                        .isEqualTo(200));
    }

    @Test
    void while_the_issuer_is_away_known_keys_go_on_and_nobody_gets_in_by_an_unknown_one() {
        String good = issuer.token(OFFICER, Role.VERIFIER);
        assertThat(who(good).status()).isEqualTo(200);
        issuer.close();
        issuer.changeKey();

        assertThat(who(good).status()).isEqualTo(200);
        Http.Answer unknown = who(issuer.token(OFFICER, Role.VERIFIER));
        assertThat(unknown.status()).as(unknown.text()).isEqualTo(503);
        assertThat(unknown.body().get("code").asString()).isEqualTo("ISSUER_UNAVAILABLE");
        assertThat(unknown.header("Retry-After")).isEqualTo("2");
        assertThat(http.get("/who").status()).isEqualTo(401);
    }

    @Test
    void a_service_starts_without_its_issuer_and_lets_people_in_once_it_is_there() {
        service.close();
        issuer.close();
        launch(issuer);

        assertThat(http.get("/actuator/health").status()).isEqualTo(200);
        assertThat(who(issuer.token(OFFICER, Role.VERIFIER)).status()).isEqualTo(503);
        issuer = issuer.reopened();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(
                                who(issuer.token(OFFICER, Role.VERIFIER)).status())
                        .isEqualTo(200));
    }

    @Test
    void what_is_not_declared_open_is_closed() {
        for (String path : List.of("/log", "/log/bundle", "/admin/read-models", "/actuator", "/actuator/env", "/x")) {
            assertThat(http.get(path).status()).as(path).isEqualTo(401);
        }
        Http verifier = http.bearing(issuer.token(OFFICER, Role.VERIFIER));
        for (String path : List.of("/log", "/log/verify", "/admin/read-models", "/actuator", "/actuator/env")) {
            assertThat(verifier.get(path).status()).as(path).isEqualTo(403);
        }
        assertThat(http.get("/v3/api-docs").status()).isEqualTo(200);
    }
}
