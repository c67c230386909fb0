package io.bihuan.registry.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a policy was published; it is superseded one day, never overwritten.
 *
 * @param policyId the policy
 * @param kind what it is about, by name
 * @param version from 1
 * @param validFrom first day
 * @param validTo last day, or null
 * @param agency only this agency line, or null
 * @param level only this level, or null
 * @param division only this division and what lies in it, or null
 * @param contentHash algorithm tag and digest of the content
 * @param content the table
 * @param basis the document it rests on 依据文号
 * @param decidedBy officer id, or the system
 * @param decidedAt when it was recorded
 */
@PersistedEvent(type = "registry.PolicyPublished", label = "规则已发布")
public record PolicyPublished(
        String policyId,
        String kind,
        int version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String agency,
        @Nullable String level,
        @Nullable String division,
        String contentHash,
        String content,
        String basis,
        String decidedBy,
        Instant decidedAt)
        implements PolicyEvent {}
