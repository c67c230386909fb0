package io.bihuan.registry.write;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.Division;
import io.bihuan.registry.model.RegistryError;
import java.util.Map;
import java.util.Optional;

/**
 * What serves a place serves one that exists on the day.
 *
 * @param code who is named
 * @param found that division on the day
 */
public record ThePlaceExists(String code, Optional<Division> found) implements Rule {

    @Override
    public boolean isViolated() {
        return found.isEmpty();
    }

    @Override
    public ErrorCode error() {
        return RegistryError.PLACE_UNKNOWN;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("division", code);
    }
}
