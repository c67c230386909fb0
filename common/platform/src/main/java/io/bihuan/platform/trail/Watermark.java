package io.bihuan.platform.trail;

import io.bihuan.platform.trail.entry.TrailEntry;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * In whose hands an answer is 水印 (B5): a header on everything that is shown, for whoever prints it or passes it on. The last part is the
 * request by which the read is found in the trail, so that a paper that turns up leads to who read it. What is refused bears
 * none: hidden and unknown leave alike.
 *
 * @param officer officer id, never a name
 * @param unit the unit the officer acts for
 * @param at when it was shown
 * @param requestId the request in the trail
 */
record Watermark(String officer, String unit, Instant at, String requestId) {

    static final String HEADER = "Bihuan-Watermark";

    static Watermark of(TrailEntry entry, String requestId) {
        return new Watermark(entry.officer(), entry.unit(), entry.at(), requestId);
    }

    /** Puts it on the answer to the request that is served now, if there is one. */
    void mark() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            HttpServletResponse response = attributes.getResponse();
            if (response != null) {
                response.setHeader(HEADER, String.join(" ", officer, unit, at.toString(), requestId));
            }
        }
    }
}
