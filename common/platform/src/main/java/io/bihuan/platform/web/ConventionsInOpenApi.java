package io.bihuan.platform.web;

import io.bihuan.kernel.Actor;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Says in the OpenAPI description which headers an operation understands. */
final class ConventionsInOpenApi implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        boolean knowsActor = Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Actor.class);
        if (knowsActor) {
            add(operation, Headers.OFFICER, true, "经办人");
            add(operation, Headers.UNIT, true, "所在单位");
            add(operation, Headers.AGENCY, true, "条线");
            add(operation, Headers.LEVEL, true, "层级");
        }
        if (handler.hasMethodAnnotation(PostMapping.class)) {
            add(operation, Headers.IDEMPOTENCY_KEY, false, "幂等键:同一键重复提交只办理一次");
            add(operation, "If-Match", false, "所见版本(上次返回的 ETag)");
        }
        if (handler.hasMethodAnnotation(GetMapping.class)) {
            add(operation, Headers.AFTER, false, "须已包含的日志位置(上次返回的 Bihuan-Position)");
        }
        return operation;
    }

    private static void add(Operation operation, String header, boolean required, String description) {
        operation.addParametersItem(new HeaderParameter()
                .name(header)
                .required(required)
                .description(description)
                .schema(new StringSchema()));
    }
}
