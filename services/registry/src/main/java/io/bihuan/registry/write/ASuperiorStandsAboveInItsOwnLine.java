package io.bihuan.registry.write;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.registry.model.RegistryError;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A superior exists on the day, in the same agency line, on a higher level.
 *
 * @param superior who is named, or null for none
 * @param found that unit on the day
 * @param agency the line of the unit below
 * @param level the level of the unit below
 */
public record ASuperiorStandsAboveInItsOwnLine(
        @Nullable String superior, Optional<OrgUnit> found, String agency, Level level) implements Rule {

    @Override
    public boolean isViolated() {
        return superior != null
                && found.filter(unit ->
                                unit.agency().equals(agency) && unit.level().ordinal() < level.ordinal())
                        .isEmpty();
    }

    @Override
    public ErrorCode error() {
        return RegistryError.SUPERIOR_NOT_ABOVE;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("superior", String.valueOf(superior));
    }
}
