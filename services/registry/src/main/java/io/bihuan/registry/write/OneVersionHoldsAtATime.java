package io.bihuan.registry.write;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.registry.model.PolicyVersion;
import io.bihuan.registry.model.RegistryError;
import java.util.Map;
import java.util.Optional;

/**
 * One policy says one thing to one scope on one day; what is superseded gives way.
 *
 * @param overlapped the version in the way
 */
public record OneVersionHoldsAtATime(Optional<PolicyVersion> overlapped) implements Rule {

    @Override
    public boolean isViolated() {
        return overlapped.isPresent();
    }

    @Override
    public ErrorCode error() {
        return RegistryError.POLICY_VALIDITY_OVERLAPS;
    }

    @Override
    public Map<String, Object> facts() {
        return overlapped
                .map(version -> Map.<String, Object>of("version", version.version()))
                .orElse(Map.of());
    }
}
