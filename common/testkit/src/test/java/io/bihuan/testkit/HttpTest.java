package io.bihuan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HttpTest {

    private HttpServer server;
    private Http http;

    @BeforeEach
    void an_echo() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/echo", HttpTest::echo);
        server.start();
        http = Http.at("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_command_carries_its_actor_and_its_json() {
        var answer = http.as(new Actor("o-1", "990100-SHB", "SHB", Level.CITY))
                .with("If-Match", "\"3\"")
                .post("/echo", Map.of("text", "柳湾村"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().get("method").asString()).isEqualTo("POST");
        assertThat(answer.body().get("body").get("text").asString()).isEqualTo("柳湾村");
        JsonNode claims = claims(answer.body().get("token").asString());
        assertThat(claims.get("sub").asString()).isEqualTo("o-1");
        assertThat(claims.get("unit").asString()).isEqualTo("990100-SHB");
        assertThat(claims.get("division").asString()).isEqualTo("990100");
        assertThat(claims.get("roles").toString()).contains("DESK_TRIAGER").doesNotContain("VERIFIER");
        assertThat(answer.header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void a_question_has_no_body_and_a_failure_is_an_answer() {
        assertThat(http.get("/echo").body().get("body").isNull()).isTrue();
        assertThat(http.get("/nowhere").status()).isEqualTo(404);
    }

    @Test
    void a_client_with_another_header_leaves_the_first_as_it_was() {
        http.with("If-Match", "\"9\"");

        assertThat(http.get("/echo").header("ETag")).isEqualTo("null");
    }

    private static JsonNode claims(String bearer) {
        byte[] payload = Base64.getUrlDecoder().decode(bearer.split("\\.")[1]);
        return JsonMapper.shared().readTree(payload);
    }

    private static void echo(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var in = exchange.getRequestHeaders();
        byte[] answer = "{\"method\":\"%s\",\"token\":\"%s\",\"body\":%s}"
                .formatted(exchange.getRequestMethod(), in.getFirst("Authorization"), body.isEmpty() ? "null" : body)
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("ETag", String.valueOf(in.getFirst("If-Match")));
        exchange.sendResponseHeaders(201, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
