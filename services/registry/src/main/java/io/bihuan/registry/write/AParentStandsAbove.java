package io.bihuan.registry.write;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.Division;
import io.bihuan.kernel.registry.Level;
import io.bihuan.registry.model.RegistryError;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parent exists on the day and is of a higher level.
 *
 * @param parent who is named, or null at the top
 * @param found that division on the day
 * @param level the level of the division below
 */
public record AParentStandsAbove(@Nullable String parent, Optional<Division> found, Level level) implements Rule {

    @Override
    public boolean isViolated() {
        return parent != null
                && found.filter(division -> division.level().ordinal() < level.ordinal())
                        .isEmpty();
    }

    @Override
    public ErrorCode error() {
        return RegistryError.PARENT_NOT_ABOVE;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("parent", String.valueOf(parent));
    }
}
