package io.bihuan.registry.write;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.registry.model.RegistryError;
import java.util.Map;
import java.util.Optional;

/**
 * The unit of a post exists on its first day.
 *
 * @param unit who is named
 * @param found that unit on the day
 */
public record APostIsHeldInAUnit(String unit, Optional<OrgUnit> found) implements Rule {

    @Override
    public boolean isViolated() {
        return found.isEmpty();
    }

    @Override
    public ErrorCode error() {
        return RegistryError.POST_IN_NO_UNIT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("unit", unit);
    }
}
