package io.bihuan.registry.write;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.registry.model.PolicyScope;
import io.bihuan.registry.model.PolicyVersion;
import io.bihuan.registry.model.RegistryError;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is superseded exists, still stands, holds for the same scope, and has begun before the new version does.
 *
 * @param supersedes who is named, or null for none
 * @param found that version
 * @param scope the scope of the new one
 * @param validFrom the first day of the new one
 */
public record OnlyAStandingVersionIsSuperseded(
        @Nullable Integer supersedes, Optional<PolicyVersion> found, PolicyScope scope, LocalDate validFrom)
        implements Rule {

    @Override
    public boolean isViolated() {
        return supersedes != null
                && found.filter(version -> version.supersededBy() == null
                                && version.scope().equals(scope)
                                && version.validFrom().isBefore(validFrom)
                                && version.isInForceOn(validFrom.minusDays(1)))
                        .isEmpty();
    }

    @Override
    public ErrorCode error() {
        return RegistryError.SUPERSEDED_VERSION_UNFIT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("supersedes", String.valueOf(supersedes));
    }
}
