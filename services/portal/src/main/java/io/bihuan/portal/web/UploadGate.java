package io.bihuan.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
            refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, request, response);
            return;
        }
        if (!hasPlace()) {
            refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private static void refuse(int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(status);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.getRequestDispatcher("/error").forward(new WithoutForm(request), response);
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The request as a page sees it that must not read the form after all. */
    private static final class WithoutForm extends HttpServletRequestWrapper {

        private WithoutForm(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
