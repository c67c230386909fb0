package io.bihuan.platform.web;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Caller;
import io.bihuan.platform.command.Ids;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.command.Scope;
import io.bihuan.platform.security.Callers;
import io.bihuan.platform.web.IdempotencyKeys.Answer;
import io.bihuan.platform.web.IdempotencyKeys.Claim;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Carries a {@code POST} with an {@code Idempotency-Key} out once. Sent again by the same officer, it gets the answer of
 * the first time; a failure of ours (5xx) is not kept, so the client may simply try again.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");
    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG, Headers.POSITION);

    private final IdempotencyKeys keys;
    private final HandlerExceptionResolver failures;

    IdempotencyFilter(IdempotencyKeys keys, HandlerExceptionResolver failures) {
        this.keys = keys;
        this.failures = failures;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getHeader(Headers.IDEMPOTENCY_KEY) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Claim claim;
        DigestedRequest digested;
        try {
            Optional<Caller> caller = Callers.find();
            if (caller.isEmpty()) {
                chain.doFilter(request, response);
                return;
            }
            String entry = caller.get().officer() + " " + key(request);
            digested = DigestedRequest.of(request);
            claim = keys.claim(entry, digested.digest());
        } catch (RuntimeException failure) {
            failures.resolveException(request, response, null, failure);
            return;
        }
        if (claim.answer() == null) {
            carryOut(claim, digested.request(), response, chain);
        } else {
            repeat(claim.answer(), response);
        }
    }

    private static String key(HttpServletRequest request) {
        String key = request.getHeader(Headers.IDEMPOTENCY_KEY);
        if (!KEY.matcher(key).matches()) {
            throw new DomainException(
                    PlatformError.IDEMPOTENCY_KEY_MALFORMED, Map.of("header", Headers.IDEMPOTENCY_KEY));
        }
        return key;
    }

    private void carryOut(Claim claim, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper recorded = new ContentCachingResponseWrapper(response);
        boolean answered = false;
        Scope sameIds = Ids.repeatable(claim.seed());
        try {
            chain.doFilter(request, recorded);
            answered = recorded.getStatus() < 500 && !isForOnce(request);
        } finally {
            sameIds.close();
            remember(claim, answered ? answer(recorded) : null);
        }
        recorded.copyBodyToResponse();
    }

    private static boolean isForOnce(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler
                && handler.hasMethodAnnotation(AnsweredOnce.class);
    }

    /** The command is decided by now: a store that fails here must not turn its outcome into another one. */
    private void remember(Claim claim, @Nullable Answer answer) {
        try {
            if (answer == null) {
                keys.release(claim);
            } else {
                keys.answered(claim, answer);
            }
        } catch (RuntimeException e) {
            LOG.warn("An answer could not be kept for its idempotency key; the key frees itself after its lease", e);
        }
    }

    private static Answer answer(ContentCachingResponseWrapper recorded) {
        List<String[]> headers = new ArrayList<>();
        for (String name : KEPT_HEADERS) {
            String value = name.equals(HttpHeaders.CONTENT_TYPE) ? recorded.getContentType() : recorded.getHeader(name);
            if (value != null) {
                headers.add(new String[] {name, value});
            }
        }
        return new Answer(recorded.getStatus(), headers, recorded.getContentAsByteArray());
    }

    private static void repeat(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(header -> response.setHeader(header[0], header[1]));
        response.setHeader(Headers.REPLAYED, "true");
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }
}
