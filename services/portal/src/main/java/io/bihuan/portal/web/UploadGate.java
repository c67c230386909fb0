package io.bihuan.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Forms with files are held in memory as a whole, since what a reporter sends must not lie on a disk in clear. So only a few large ones
 * are taken at once, before anything of them is read; a report without files, or with small ones, never waits.
 */
@Component
@Order(-110)
final class UploadGate extends OncePerRequestFilter {

    private static final int AT_ONCE = 4;
    private static final long SECONDS_TO_WAIT = 10;
    private static final long SMALL = 1L << 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final long largest;

    UploadGate(@Value("${spring.servlet.multipart.max-request-size}") DataSize largest) {
        this.largest = largest.toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        long length = request.getContentLengthLong();
        boolean hasFiles = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        return !hasFiles || (length >= 0 && length <= SMALL);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > largest) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (!hasPlace()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
