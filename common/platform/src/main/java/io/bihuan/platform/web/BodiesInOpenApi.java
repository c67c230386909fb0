package io.bihuan.platform.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Names the records inside a controller after their command: {@code DispatchClueBody}. By their own name, {@code Body}, all
 * commands of a service would share one schema, that of whichever was read last.
 */
final class BodiesInOpenApi implements ModelConverter {

    private static final String CONTROLLER = "Api";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Class<?> described = Json.mapper().constructType(type.getType()).getRawClass();
        Class<?> owner = described.getEnclosingClass();
        if (type.getName() == null && owner != null && owner.getSimpleName().endsWith(CONTROLLER)) {
            String command = owner.getSimpleName();
            type.name(command.substring(0, command.length() - CONTROLLER.length()) + described.getSimpleName());
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }
}
