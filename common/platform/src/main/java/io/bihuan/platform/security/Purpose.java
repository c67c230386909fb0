package io.bihuan.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Why a caller asks 事由, as the header says. Browsers send no Chinese in headers, so it may be percent-encoded as in an
 * address; whoever sends plain UTF-8 is understood as well.
 */
public final class Purpose {

    /** In queries and commands; the most sensitive is shown for a purpose only. */
    public static final String HEADER = "Bihuan-Purpose";

    private Purpose() {}

    /** The purpose of a request, or the empty string. */
    public static String of(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        return header == null ? "" : decoded(header).strip();
    }

    private static String decoded(String header) {
        String text = utf8(header);
        String sent = text == null ? header : text;
        try {
            return sent.contains("%") ? URLDecoder.decode(sent.replace("+", "%2B"), StandardCharsets.UTF_8) : sent;
        } catch (IllegalArgumentException notEncoded) {
            return sent;
        }
    }

    /** The container reads every byte as a character of its own. */
    private static @Nullable String utf8(String header) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }
}
