package io.bihuan.platform.web;

import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code If-Match}: one strong entity tag that is a version, as {@code ETag} gave it. */
final class IfMatch {

    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    private IfMatch() {}

    /**
     * The version the caller saw; none if the header is missing or {@code *}.
     *
     * @throws DomainException {@link PlatformError#IF_MATCH_MALFORMED} for anything else: weak tags never match (RFC 9110
     *     §13.1.1), and a list of versions would leave open which one the caller saw
     */
    static OptionalLong version(@Nullable String header) {
        if (header == null || header.strip().equals("*")) {
            return OptionalLong.empty();
        }
        Matcher matcher = VERSION.matcher(header.strip());
        if (!matcher.matches()) {
            throw new DomainException(PlatformError.IF_MATCH_MALFORMED, Map.of("header", "If-Match"));
        }
        return OptionalLong.of(Long.parseLong(matcher.group(1)));
    }
}
