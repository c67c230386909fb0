package io.bihuan.registry.write;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.Division;
import io.bihuan.registry.model.RegistryError;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who takes over exists on the day after, and is another.
 *
 * @param code who ends
 * @param successor who is named, or null for nobody
 * @param found that division on the day after
 */
public record ASuccessorExists(String code, @Nullable String successor, Optional<Division> found) implements Rule {

    @Override
    public boolean isViolated() {
        return successor != null && (successor.equals(code) || found.isEmpty());
    }

    @Override
    public ErrorCode error() {
        return RegistryError.SUCCESSOR_UNKNOWN;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("successor", String.valueOf(successor));
    }
}
