package io.bihuan.registry.integration.published;

import io.bihuan.kernel.registry.Level;
import io.bihuan.registry.model.PolicyScope;
import io.bihuan.registry.model.PolicyVersion;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One version of a policy 规则; told again when its last day becomes known. */
record PolicyPublishedV1(
        String policyId,
        String kind,
        int version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer supersededBy,
        Scope scope,
        String contentHash,
        String content,
        Instant changedAt) {

    static PolicyPublishedV1 of(String policyId, String kind, PolicyVersion version, Instant changedAt) {
        PolicyScope scope = version.scope();
        return new PolicyPublishedV1(
                policyId,
                kind,
                version.version(),
                version.validFrom(),
                version.validTo(),
                version.supersededBy(),
                new Scope(scope.agency(), scope.level(), scope.division()),
                version.contentHash(),
                version.content(),
                changedAt);
    }

    /** For whom; what is null is not restricted. */
    record Scope(
            @Nullable String agency,
            @Nullable Level level,
            @Nullable String division) {}
}
