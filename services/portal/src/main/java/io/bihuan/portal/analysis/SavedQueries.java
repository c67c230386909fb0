package io.bihuan.portal.analysis;

import io.bihuan.portal.PortalProperties;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Signs saved queries and reads them back (ADR 63). The portal keeps none: a link holds the whole query, and the list of an officer is
 * a cookie of the browser. A signature says only that this portal wrote the name; what may be seen is for the services to say.
 */
@Component
class SavedQueries {

    /** More would not fit into a cookie. */
    static final int MOST = 10;

    private static final String COOKIE = "bihuan-queries";
    private static final String SEPARATOR = ".";
    private static final int LONGEST_COOKIE = 3_800;
    private static final Duration KEPT = Duration.ofDays(180);
    private static final String HMAC = "HmacSHA256";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final PortalProperties properties;

    SavedQueries(PortalProperties properties) {
        this.properties = properties;
    }

    /** One of the list, with the text that its link holds. */
    record Kept(String token, SavedQuery query) {}

    /** The query as a link holds it. */
    String signed(SavedQuery query) {
        byte[] text = query.text().getBytes(StandardCharsets.UTF_8);
        return ENCODER.encodeToString(text) + SEPARATOR + ENCODER.encodeToString(signature(text));
    }

    /** What a link holds; empty if this portal did not sign it. */
    Optional<SavedQuery> read(String token) {
        int dot = token.indexOf(SEPARATOR);
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            byte[] text = Base64.getUrlDecoder().decode(token.substring(0, dot));
            byte[] signature = Base64.getUrlDecoder().decode(token.substring(dot + 1));
            return MessageDigest.isEqual(signature, signature(text))
                    ? SavedQuery.of(new String(text, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    /** Those that this officer keeps in this browser, the last first. */
    List<Kept> of(HttpServletRequest request, String officer) {
        return all(request).stream()
                .filter(kept -> kept.query().by().equals(officer))
                .toList();
    }

    /** The list with one more; the oldest leave where there is no room. */
    ResponseCookie with(String token, HttpServletRequest request) {
        List<String> tokens = new ArrayList<>();
        tokens.add(token);
        all(request).stream().map(Kept::token).filter(one -> !one.equals(token)).forEach(tokens::add);
        return cookie(tokens, request);
    }

    /** The list with one less. */
    ResponseCookie without(String token, HttpServletRequest request) {
        return cookie(
                all(request).stream()
                        .map(Kept::token)
                        .filter(one -> !one.equals(token))
                        .toList(),
                request);
    }

    private List<Kept> all(HttpServletRequest request) {
        @Nullable Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null
                ? List.of()
                : List.of(cookie.getValue().split("\\|")).stream()
                        .limit(MOST)
                        .flatMap(token -> read(token).map(query -> new Kept(token, query)).stream())
                        .toList();
    }

    private static ResponseCookie cookie(List<String> tokens, HttpServletRequest request) {
        StringBuilder value = new StringBuilder();
        for (String token : tokens.subList(0, Math.min(MOST, tokens.size()))) {
            if (value.length() + token.length() < LONGEST_COOKIE) {
                value.append(value.isEmpty() ? "" : "|").append(token);
            }
        }
        return ResponseCookie.from(COOKIE, value.toString())
                .path("/log")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(value.isEmpty() ? Duration.ZERO : KEPT)
                .build();
    }

    /** By a key that follows from the secret of the login: where there is none nobody logs in. */
    private byte[] signature(byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            String secret = Objects.requireNonNullElse(properties.login().secret(), "none");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            byte[] key = mac.doFinal("saved queries".getBytes(StandardCharsets.UTF_8));
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
