package io.bihuan.platform.web;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.ErrorCode.Category;
import io.bihuan.platform.command.PlatformError;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Writes refusals as problem details (RFC 9457) that tell the officer what to do next. */
final class Problems {

    private static final Map<Category, HttpStatus> BY_CATEGORY = Map.of(
            Category.NOT_FOUND, HttpStatus.NOT_FOUND,
            Category.RULE, HttpStatus.CONFLICT,
            Category.STALE, HttpStatus.PRECONDITION_FAILED,
            Category.INVALID, HttpStatus.UNPROCESSABLE_CONTENT,
            Category.FORBIDDEN, HttpStatus.FORBIDDEN,
            Category.UNAVAILABLE, HttpStatus.SERVICE_UNAVAILABLE);

    /** Where HTTP has a status of its own for what the domain's categories do not tell apart. */
    private static final Map<ErrorCode, HttpStatus> BY_CODE = Map.of(
            PlatformError.ACTOR_REQUIRED, HttpStatus.UNAUTHORIZED,
            PlatformError.TOKEN_EXPIRED, HttpStatus.UNAUTHORIZED,
            PlatformError.TOKEN_INVALID, HttpStatus.UNAUTHORIZED,
            PlatformError.UPLOAD_TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE,
            PlatformError.UNSUPPORTED_MEDIA_TYPE, HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            PlatformError.NOT_ACCEPTABLE, HttpStatus.NOT_ACCEPTABLE,
            PlatformError.METHOD_NOT_ALLOWED, HttpStatus.METHOD_NOT_ALLOWED,
            PlatformError.INTERNAL, HttpStatus.INTERNAL_SERVER_ERROR);

    /** What is wrong with one field: its path inside the body, and one sentence. */
    record Field(String field, String message) {}

    private Problems() {}

    static HttpStatus status(ErrorCode code) {
        HttpStatus status = BY_CODE.get(code);
        return status == null ? BY_CATEGORY.get(code.category()) : status;
    }

    static ProblemDetail of(ErrorCode code, Map<String, ?> facts) {
        return of(code, facts, List.of());
    }

    static ProblemDetail of(ErrorCode code, Map<String, ?> facts, List<Field> fields) {
        ProblemDetail problem = ProblemDetail.forStatus(status(code));
        problem.setType(URI.create("urn:bihuan:problem:" + code.name()));
        problem.setTitle(code.title());
        problem.setDetail(code.title() + "。" + code.nextStep());
        problem.setProperty("code", code.name());
        problem.setProperty("nextStep", code.nextStep());
        if (!facts.isEmpty()) {
            problem.setProperty("facts", facts);
        }
        if (!fields.isEmpty()) {
            problem.setProperty("fields", fields);
        }
        return problem;
    }
}
