package io.bihuan.platform.web;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.web.Problems.Field;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Says what is wrong with a request that no controller has accepted. */
final class RequestFailures {

    /** The refusal of a request. */
    record Refusal(ErrorCode code, Map<String, ?> facts, List<Field> fields) {}

    private RequestFailures() {}

    /** The refusal a failure stands for; nothing if the caller is not to blame. */
    static Optional<Refusal> problem(Exception failure) {
        return bodyProblem(failure).or(() -> parameterProblem(failure)).or(() -> addressProblem(failure));
    }

    private static Optional<Refusal> bodyProblem(Exception failure) {
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return refuse(PlatformError.MALFORMED_BODY, UnreadableBody.field(unreadable));
        }
        if (failure instanceof MaxUploadSizeExceededException tooLarge) {
            return Optional.of(new Refusal(
                    PlatformError.UPLOAD_TOO_LARGE, Map.of("maxBytes", tooLarge.getMaxUploadSize()), List.of()));
        }
        if (failure instanceof MissingServletRequestPartException part) {
            return refuse(PlatformError.INVALID_FIELDS, new Field(part.getRequestPartName(), "缺少此项"));
        }
        if (failure instanceof MultipartException) {
            return refuse(PlatformError.MALFORMED_BODY, new Field("$", "上传的表单无法识别"));
        }
        if (failure instanceof BindException invalid) {
            return refuse(
                    PlatformError.INVALID_FIELDS,
                    invalid.getAllErrors().stream().map(RequestFailures::field).toArray(Field[]::new));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> parameterProblem(Exception failure) {
        if (failure instanceof HandlerMethodValidationException invalid) {
            if (invalid.isForReturnValue()) {
                return Optional.empty();
            }
            Field[] fields = invalid.getParameterValidationResults().stream()
                    .flatMap(result -> result.getResolvableErrors().stream()
                            .map(error -> new Field(
                                    error instanceof FieldError at
                                            ? at.getField()
                                            : String.valueOf(
                                                    result.getMethodParameter().getParameterName()),
                                    String.valueOf(error.getDefaultMessage()))))
                    .toArray(Field[]::new);
            return refuse(PlatformError.INVALID_FIELDS, fields);
        }
        if (failure instanceof ConstraintViolationException invalid) {
            Field[] fields = invalid.getConstraintViolations().stream()
                    .map(violation -> new Field(violation.getPropertyPath().toString(), violation.getMessage()))
                    .toArray(Field[]::new);
            return refuse(PlatformError.INVALID_FIELDS, fields);
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return refuse(PlatformError.INVALID_FIELDS, new Field(mismatch.getName(), "格式不正确"));
        }
        if (failure instanceof TypeMismatchException mismatch) {
            return refuse(PlatformError.INVALID_FIELDS, new Field(String.valueOf(mismatch.getPropertyName()), "格式不正确"));
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return refuse(PlatformError.INVALID_FIELDS, new Field(missing.getParameterName(), "缺少此项"));
        }
        if (failure instanceof MissingRequestHeaderException missing) {
            return refuse(PlatformError.INVALID_FIELDS, new Field(missing.getHeaderName(), "缺少此请求头"));
        }
        if (failure instanceof ServletRequestBindingException) {
            return refuse(PlatformError.INVALID_FIELDS);
        }
        return Optional.empty();
    }

    private static Optional<Refusal> addressProblem(Exception failure) {
        if (failure instanceof NoResourceFoundException || failure instanceof NoHandlerFoundException) {
            return refuse(PlatformError.PATH_UNKNOWN);
        }
        if (failure instanceof HttpRequestMethodNotSupportedException) {
            return refuse(PlatformError.METHOD_NOT_ALLOWED);
        }
        if (failure instanceof HttpMediaTypeNotSupportedException) {
            return refuse(PlatformError.UNSUPPORTED_MEDIA_TYPE);
        }
        if (failure instanceof HttpMediaTypeNotAcceptableException) {
            return refuse(PlatformError.NOT_ACCEPTABLE);
        }
        if (failure instanceof ErrorResponseException known) {
            return forStatus(known.getStatusCode().value());
        }
        return Optional.empty();
    }

    /** The code that says best what a bare status says; nothing for what is not the caller's doing. */
    static Optional<Refusal> forStatus(int status) {
        PlatformError[] candidates = {
            PlatformError.ACTOR_REQUIRED,
            PlatformError.PATH_UNKNOWN,
            PlatformError.METHOD_NOT_ALLOWED,
            PlatformError.NOT_ACCEPTABLE,
            PlatformError.UPLOAD_TOO_LARGE,
            PlatformError.UNSUPPORTED_MEDIA_TYPE,
            PlatformError.STORE_UNAVAILABLE
        };
        for (PlatformError code : candidates) {
            if (Problems.status(code).value() == status) {
                return refuse(code);
            }
        }
        return status >= 400 && status < 500 ? refuse(PlatformError.MALFORMED_BODY) : Optional.empty();
    }

    private static Optional<Refusal> refuse(ErrorCode code, Field... fields) {
        return Optional.of(new Refusal(code, Map.of(), List.of(fields)));
    }

    private static Field field(ObjectError error) {
        String path = error instanceof FieldError at ? at.getField() : "$";
        return new Field(path, String.valueOf(error.getDefaultMessage()));
    }
}
