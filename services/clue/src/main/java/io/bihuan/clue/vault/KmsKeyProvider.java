package io.bihuan.clue.vault;

import io.bihuan.kernel.DomainException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Agency keys in an external key management system. The vault speaks the few sentences below, in JSON over HTTP with a
 * bearer token; a product that speaks others gets an adapter in front. Agency keys never leave it.
 *
 * <pre>
 * POST current {line, suite}                 200 {keyId}
 * POST rotate  {line, suite}                 200 {keyId}
 * POST wrap    {keyId, plaintext, context}   200 {ciphertext}     bytes in Base64
 * POST unwrap  {keyId, ciphertext, context}  200 {plaintext}      404 no such key, 422 does not open
 * POST destroy {keyId}                       200 {}
 * </pre>
 */
final class KmsKeyProvider implements KeyProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final URI base;
    private final @Nullable String token;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @param base address under which the sentences lie, ending with a slash */
    KmsKeyProvider(URI base, @Nullable String token) {
        this.base = base;
        this.token = token;
    }

    @Override
    public String current(String line, String suiteTag) {
        return ask("current", Map.of("line", line, "suite", suiteTag), "keyId");
    }

    @Override
    public byte[] wrap(String keyId, byte[] dataKey, String context) {
        return bytes(ask("wrap", Map.of("keyId", keyId, "plaintext", text(dataKey), "context", context), "ciphertext"));
    }

    @Override
    public byte[] unwrap(String keyId, byte[] wrapped, String context) {
        return bytes(
                ask("unwrap", Map.of("keyId", keyId, "ciphertext", text(wrapped), "context", context), "plaintext"));
    }

    @Override
    public String rotate(String line, String suiteTag) {
        return ask("rotate", Map.of("line", line, "suite", suiteTag), "keyId");
    }

    @Override
    public void destroy(String keyId) {
        ask("destroy", Map.of("keyId", keyId), "");
    }

    private String ask(String sentence, Map<String, String> said, String wanted) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(sentence))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JsonMapper.shared().writeValueAsString(new LinkedHashMap<>(said))));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> answer = send(request.build());
        return switch (answer.statusCode()) {
            case 200 -> field(answer.body(), wanted);
            case 404 -> throw new DomainException(VaultError.VAULT_KEY_WRONG);
            case 422 -> throw new SealBrokenException();
            default -> throw new DomainException(VaultError.VAULT_UNAVAILABLE);
        };
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException away) {
            throw new DomainException(VaultError.VAULT_UNAVAILABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DomainException(VaultError.VAULT_UNAVAILABLE);
        }
    }

    private static String field(String body, String wanted) {
        if (wanted.isEmpty()) {
            return "";
        }
        try {
            JsonNode field = JsonMapper.shared().readTree(body).path(wanted);
            if (field.isString()) {
                return field.asString();
            }
        } catch (JacksonException unreadable) {
            // Answered like a missing field: the body may hold a key and must go no further.
        }
        throw new DomainException(VaultError.VAULT_UNAVAILABLE);
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new DomainException(VaultError.VAULT_UNAVAILABLE);
        }
    }
}
