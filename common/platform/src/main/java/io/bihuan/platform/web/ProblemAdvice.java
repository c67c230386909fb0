package io.bihuan.platform.web;

import io.bihuan.eventlog.EventLogFullException;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.ErrorCode.Category;
import io.bihuan.platform.command.Ids;
import io.bihuan.platform.command.PlatformError;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every failure with a problem (RFC 9457): a refusal with what to do next, a defect with a number to report. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Map<ErrorCode, String> CHALLENGES = Map.of(
            PlatformError.ACTOR_REQUIRED, "Bearer",
            PlatformError.TOKEN_EXPIRED, "Bearer error=\"invalid_token\"",
            PlatformError.TOKEN_INVALID, "Bearer error=\"invalid_token\"");

    private final Duration retryAfter;
    private final ObjectProvider<RefusalWatch> watch;
    private final AnswerGrid grid;

    ProblemAdvice(Duration retryAfter, ObjectProvider<RefusalWatch> watch, AnswerGrid grid) {
        this.retryAfter = retryAfter;
        this.watch = watch;
        this.grid = grid;
    }

    /** What is not one of Spring MVC's own exceptions: refusals, stores that are away, defects. */
    @ExceptionHandler(Exception.class)
    @Nullable ResponseEntity<Object> handleAnythingElse(Exception failure, WebRequest request) {
        if (isCommitted(request)) {
            LOG.debug("The answer had begun when this happened", failure);
            return null;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) {
                DomainException told = watched(refusal);
                if (refusal.code().category() == Category.NOT_FOUND) {
                    // Also what took long to record must not tell.
                    grid.await(request);
                }
                return answer(told.code(), Problems.of(told.code(), told.facts()));
            }
            if (cause instanceof EventLogFullException) {
                LOG.warn("More than the store takes: {}", cause.toString());
                return answer(PlatformError.OVERLOADED, Problems.of(PlatformError.OVERLOADED, Map.of()));
            }
            Optional<Map<String, ?>> away = StoreFailures.factsIfAway(cause);
            if (away.isPresent()) {
                LOG.warn("A store is away: {}", cause.toString());
                return answer(
                        PlatformError.STORE_UNAVAILABLE, Problems.of(PlatformError.STORE_UNAVAILABLE, away.get()));
            }
        }
        return RequestFailures.problem(failure).map(this::answer).orElseGet(() -> defect(failure));
    }

    /** The refusal, or what takes its place. A watch that fails must not let out what it was to watch over. */
    private DomainException watched(DomainException refusal) {
        try {
            watch.ifAvailable(told -> told.refused(refusal));
            return refusal;
        } catch (DomainException instead) {
            return instead;
        } catch (RuntimeException e) {
            LOG.warn("A refusal cannot be recorded: {}", e.toString());
            return new DomainException(PlatformError.TRAIL_AWAY);
        }
    }

    /** Spring MVC's own exceptions: what is wrong with the request. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ResponseEntity<Object> answer = handleAnythingElse(failure, request);
        return answer == null
                ? null
                : ResponseEntity.status(answer.getStatusCode())
                        .headers(headers)
                        .headers(answer.getHeaders())
                        .body(answer.getBody());
    }

    private ResponseEntity<Object> answer(RequestFailures.Refusal refusal) {
        return answer(refusal.code(), Problems.of(refusal.code(), refusal.facts(), refusal.fields()));
    }

    private ResponseEntity<Object> answer(ErrorCode code, ProblemDetail problem) {
        HttpHeaders headers = new HttpHeaders();
        // Said here, not negotiated: whoever accepts only a spreadsheet must still be able to read why there is none.
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        String challenge = CHALLENGES.get(code);
        if (challenge != null) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, challenge);
        }
        if (code.category() == Category.UNAVAILABLE && code != PlatformError.INTERNAL) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        }
        return new ResponseEntity<>(problem, headers, problem.getStatus());
    }

    private ResponseEntity<Object> defect(Exception failure) {
        String correlationId = Ids.next();
        LOG.error("Defect, reported to the caller as {}", correlationId, failure);
        ProblemDetail problem = Problems.of(PlatformError.INTERNAL, Map.of(), List.of());
        problem.setProperty("correlationId", correlationId);
        return answer(PlatformError.INTERNAL, problem);
    }

    private static boolean isCommitted(WebRequest request) {
        HttpServletResponse response = request instanceof ServletWebRequest servlet ? servlet.getResponse() : null;
        return response != null && response.isCommitted();
    }
}
