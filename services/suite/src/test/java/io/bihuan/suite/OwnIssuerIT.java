package io.bihuan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.testkit.Http;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The default run as a new user finds it: it is its own issuer, and shows its secrets once. */
class OwnIssuerIT {

    @TempDir
    private Path folder;

    private final Ports ports = SuiteUnderTest.freePorts();

    @Test
    void the_first_start_shows_secrets_with_which_tokens_are_got_and_the_second_shows_none() throws Exception {
        String deskSecret;
        String auditSecret;
        try (SuiteProcess first = SuiteProcess.startAsItsOwnIssuer(folder.resolve("work"), data(), ports)
                .awaitReady()) {
            deskSecret = first.shownTo("demo-desk");
            auditSecret = first.shownTo("demo-audit");
            assertThat(clue().get("/tips").status()).isEqualTo(401);
            assertThat(clue().bearing(token("demo-desk", deskSecret))
                            .get("/tips")
                            .status())
                    .isEqualTo(200);
            assertThat(clue().bearing(token("demo-desk", deskSecret))
                            .get("/log")
                            .status())
                    .isEqualTo(403);
            assertThat(clue().bearing(token("demo-audit", auditSecret))
                            .get("/log/verify")
                            .body()
                            .get("ok")
                            .asBoolean())
                    .isTrue();
            assertThat(first.out()).contains("990100-SHB-001");
        }
        try (SuiteProcess second = SuiteProcess.startAsItsOwnIssuer(folder.resolve("work"), data(), ports)
                .awaitReady()) {
            assertThat(second.out()).doesNotContain("shown once", deskSecret, auditSecret);
            assertThat(clue().bearing(token("demo-desk", deskSecret))
                            .get("/tips")
                            .status())
                    .isEqualTo(200);
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Http clue() {
        return Http.at("http://127.0.0.1:" + ports.clue());
    }

    private String token(String client, String secret) throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + ports.registry() + "/oauth2/token"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
    }
}
