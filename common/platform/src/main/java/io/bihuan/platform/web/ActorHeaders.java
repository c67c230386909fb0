package io.bihuan.platform.web;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.command.PlatformError;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the actor 行为人 from the request's headers (ADR 0005). */
final class ActorHeaders {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.@-]{0,63}");

    private ActorHeaders() {}

    /**
     * Who acts, or nobody unless all four headers are there.
     *
     * @throws DomainException {@link PlatformError#ACTOR_INVALID} if they name somebody who cannot be; the system's own
     *     officers, which hold a colon, are among them
     */
    static Optional<Actor> read(HttpServletRequest request) {
        String officer = value(request, Headers.OFFICER);
        String unit = value(request, Headers.UNIT);
        String agency = value(request, Headers.AGENCY);
        String level = value(request, Headers.LEVEL);
        if (officer == null || unit == null || agency == null || level == null) {
            return Optional.empty();
        }
        requirePlain(Headers.OFFICER, officer);
        requirePlain(Headers.UNIT, unit);
        requirePlain(Headers.AGENCY, agency);
        return Optional.of(new Actor(officer, unit, agency, level(level)));
    }

    private static @Nullable String value(HttpServletRequest request, String header) {
        String value = request.getHeader(header);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static void requirePlain(String header, String value) {
        if (!PLAIN.matcher(value).matches()) {
            throw new DomainException(PlatformError.ACTOR_INVALID, Map.of("header", header));
        }
    }

    private static Level level(String name) {
        return Arrays.stream(Level.values())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DomainException(
                        PlatformError.ACTOR_INVALID,
                        Map.of("header", Headers.LEVEL, "allowed", Arrays.toString(Level.values()))));
    }
}
