package io.bihuan.platform.web;

import io.bihuan.platform.command.CommandOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Puts the version and the position of a command's outcome into the headers, where the next request takes them from. */
@RestControllerAdvice
final class CommandOutcomeAdvice implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converterType,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof CommandOutcome outcome) {
            response.getHeaders().setETag("\"" + outcome.version() + "\"");
            response.getHeaders().set(Headers.POSITION, Long.toString(outcome.position()));
        }
        return body;
    }
}
