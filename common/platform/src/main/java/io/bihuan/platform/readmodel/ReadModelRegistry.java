package io.bihuan.platform.readmodel;

import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.PlatformError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The read models of this service, by name and by document. */
final class ReadModelRegistry {

    private final Map<String, ReadModel<?, ?>> byName = new LinkedHashMap<>();
    private final Map<Class<?>, ReadModel<?, ?>> byDocument = new LinkedHashMap<>();

    ReadModelRegistry(List<ReadModel<?, ?>> models) {
        for (ReadModel<?, ?> model : models) {
            if (byName.put(model.name(), model) != null || byDocument.put(model.documentType(), model) != null) {
                throw new IllegalStateException("two read models share a name or a document: " + model.name());
            }
        }
    }

    List<ReadModel<?, ?>> all() {
        return List.copyOf(byName.values());
    }

    ReadModel<?, ?> named(String name) {
        ReadModel<?, ?> model = byName.get(name);
        if (model == null) {
            throw new DomainException(PlatformError.NOT_FOUND, Map.of("readModel", name));
        }
        return model;
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    @SuppressWarnings("unchecked")
    <D> ReadModel<D, ?> of(Class<D> documentType) {
        ReadModel<?, ?> model = byDocument.get(documentType);
        if (model == null) {
            throw new IllegalArgumentException("no read model has documents of " + documentType);
        }
        return (ReadModel<D, ?>) model;
    }
}
