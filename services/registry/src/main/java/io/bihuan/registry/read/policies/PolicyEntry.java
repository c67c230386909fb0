package io.bihuan.registry.read.policies;

import io.bihuan.kernel.registry.Level;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.registry.events.PolicyEvent;
import io.bihuan.registry.events.PolicyPublished;
import io.bihuan.registry.events.PolicySuperseded;
import io.bihuan.registry.model.PolicyScope;
import io.bihuan.registry.model.PolicyVersion;
import io.bihuan.registry.model.PolicyVersions;
import org.jspecify.annotations.Nullable;

/**
 * A policy 规则 with all versions.
 *
 * @param policyId its id
 * @param kind what it is about
 * @param versions the versions, with their content
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record PolicyEntry(String policyId, String kind, PolicyVersions versions, long version) {

    static PolicyEntry evolve(@Nullable PolicyEntry before, PolicyEvent event, EventInfo info) {
        if (event instanceof PolicyPublished e) {
            PolicyVersions earlier = before == null ? PolicyVersions.NONE : before.versions;
            return new PolicyEntry(e.policyId(), e.kind(), earlier.with(version(e)), info.sequence());
        }
        if (before != null && event instanceof PolicySuperseded e) {
            PolicyVersions changed = before.versions.superseded(e.version(), e.lastDay(), e.supersededBy());
            return new PolicyEntry(before.policyId, before.kind, changed, info.sequence());
        }
        throw new IllegalStateException("a policy is published before " + info.type());
    }

    private static PolicyVersion version(PolicyPublished e) {
        Level level = e.level() == null ? null : Level.valueOf(e.level());
        return new PolicyVersion(
                e.version(),
                e.validFrom(),
                e.validTo(),
                null,
                new PolicyScope(e.agency(), level, e.division()),
                e.contentHash(),
                e.content());
    }
}
