package io.bihuan.clue.vault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.bihuan.kernel.DomainException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A key management system of the shape that {@link KmsKeyProvider} describes. It remembers all that left it. */
final class FakeKms implements AutoCloseable {

    static final String TOKEN = "test-token";

    final KeysInMemory keys = new KeysInMemory();
    final List<String> answers = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    FakeKms() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/v1/", this::handle);
            server.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            answer(exchange);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try {
            JsonNode said =
                    JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
            byte[] body = JsonMapper.shared()
                    .writeValueAsBytes(answer(exchange.getRequestURI().getPath().substring("/v1/".length()), said));
            answers.add(new String(body, StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (DomainException unknown) {
            exchange.sendResponseHeaders(404, -1);
        } catch (SealBrokenException broken) {
            exchange.sendResponseHeaders(422, -1);
        }
    }

    private Map<String, String> answer(String sentence, JsonNode said) {
        return switch (sentence) {
            case "current" -> Map.of("keyId", keys.current(text(said, "line"), text(said, "suite")));
            case "rotate" -> Map.of("keyId", keys.rotate(text(said, "line"), text(said, "suite")));
            case "wrap" ->
                Map.of(
                        "ciphertext",
                        base64(keys.wrap(text(said, "keyId"), bytes(said, "plaintext"), text(said, "context"))));
            case "unwrap" ->
                Map.of(
                        "plaintext",
                        base64(keys.unwrap(text(said, "keyId"), bytes(said, "ciphertext"), text(said, "context"))));
            case "destroy" -> {
                keys.destroy(text(said, "keyId"));
                yield Map.of();
            }
            default -> throw new IllegalArgumentException(sentence);
        };
    }

    private static String text(JsonNode said, String field) {
        return said.get(field).asString();
    }

    private static byte[] bytes(JsonNode said, String field) {
        return Base64.getDecoder().decode(text(said, field));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
