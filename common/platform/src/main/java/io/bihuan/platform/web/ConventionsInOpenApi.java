package io.bihuan.platform.web;

import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.access.AccessInterceptor;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Says in the OpenAPI description which roles may use an operation and which headers it understands. */
final class ConventionsInOpenApi implements OperationCustomizer {

    static final String BEARER = "bearer";
    private static final String ROLES = "x-roles";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Access policy = AccessInterceptor.declared(handler);
        if (policy != null && !policy.withoutToken()) {
            operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
            operation.addExtension(ROLES, roles(policy));
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

    private static List<String> roles(Access policy) {
        return policy.anybody()
                ? List.of("*")
                : Arrays.stream(AccessInterceptor.roles(policy)).map(Role::name).toList();
    }

    private static void add(Operation operation, String header, boolean required, String description) {
        operation.addParametersItem(new HeaderParameter()
                .name(header)
                .required(required)
                .description(description)
                .schema(new StringSchema()));
    }
}
