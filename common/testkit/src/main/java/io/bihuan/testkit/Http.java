package io.bihuan.testkit;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small client for the house's HTTP conventions: JSON in and out, the caller in an access token. It never throws for a status;
 * tests look at it. Immutable: {@link #as} and {@link #with} answer a changed copy.
 */
public final class Http {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String base;
    private final Map<String, String> headers;
    private final @Nullable Supplier<String> token;

    private Http(String base, Map<String, String> headers, @Nullable Supplier<String> token) {
        this.base = base;
        this.headers = headers;
        this.token = token;
    }

    /** A client without a token, for example at {@code http://127.0.0.1:8081}. */
    public static Http at(String base) {
        return new Http(base, Map.of(), null);
    }

    /** The same client, acting as an officer with the usual roles of the agency; tokens are of {@link TestIssuer#shared()}. */
    public Http as(Actor actor) {
        return as(actor, UsualRoles.of(actor));
    }

    /** The same client, acting as an officer who holds these roles. */
    public Http as(Actor actor, Role... roles) {
        return new Http(base, headers, () -> TestIssuer.shared().tokenAtHand(actor, roles));
    }

    /** The value of {@code Authorization} for an officer who holds these roles, for tests that speak HTTP by themselves. */
    public static String authorization(Actor actor, Role... roles) {
        return "Bearer " + TestIssuer.shared().token(actor, roles);
    }

    /** The same client, acting as somebody who operates and audits the system: the log without its contents, and the administration. */
    public Http operating() {
        return as(new Actor("o-9001", "990000-YW", "OPERATIONS", Level.PROVINCE), Role.OPERATOR, Role.AUDITOR);
    }

    /** The same client, acting as somebody who takes the log out of the system with its contents, and says what for. */
    public Http exporting() {
        return as(new Actor("o-9005", "990000-YW", "OPERATIONS", Level.PROVINCE), Role.LOG_EXPORTER)
                .with("Bihuan-Purpose", "EVIDENCE");
    }

    /** The same client with an access token on every request. */
    public Http bearing(String token) {
        return new Http(base, headers, () -> token);
    }

    /** The same client with one more header on every request, for example {@code If-Match}. */
    public Http with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Http(base, more, token);
    }

    /** Asks. */
    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Takes away. */
    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /**
     * Commands.
     *
     * @param body a JSON text, or anything Jackson turns into one; null for no body
     */
    public Answer post(String path, @Nullable Object body) {
        return send("POST", path, body);
    }

    private Answer send(String method, String path, @Nullable Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json(body)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token.get());
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            Map<String, String> answered = new LinkedHashMap<>();
            response.headers()
                    .map()
                    .forEach((name, values) -> answered.put(name.toLowerCase(Locale.ROOT), values.get(0)));
            return new Answer(response.statusCode(), answered, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + base + path, e);
        }
    }

    private static String json(Object body) {
        return body instanceof String text ? text : JsonMapper.shared().writeValueAsString(body);
    }

    /**
     * What came back.
     *
     * @param status the HTTP status
     * @param headers the first value of every header, names in lower case
     * @param text the body as text
     */
    public record Answer(int status, Map<String, String> headers, String text) {

        /** The value of a header, or the empty string. */
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        /** The body as a JSON tree; a missing node if the body is empty. */
        public JsonNode body() {
            return JsonMapper.shared().readTree(text);
        }
    }
}
