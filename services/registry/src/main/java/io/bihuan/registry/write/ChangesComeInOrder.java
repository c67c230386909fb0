package io.bihuan.registry.write;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.registry.model.RegistryError;
import java.time.LocalDate;
import java.util.Map;

/**
 * Changes are recorded in the order in which they take effect; a gap that nobody knew of cannot be filled behind them.
 *
 * @param lastChange when the last known change took effect
 * @param effectiveFrom when the new one is to
 */
public record ChangesComeInOrder(LocalDate lastChange, LocalDate effectiveFrom) implements Rule {

    @Override
    public boolean isViolated() {
        return effectiveFrom.isBefore(lastChange);
    }

    @Override
    public ErrorCode error() {
        return RegistryError.CHANGE_BEFORE_A_LATER_ONE;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("notBefore", lastChange);
    }
}
