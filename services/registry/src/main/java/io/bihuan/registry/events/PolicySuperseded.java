package io.bihuan.registry.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a policy ends because another one takes over.
 *
 * @param policyId the policy
 * @param version the version that ends
 * @param lastDay its last day
 * @param supersededBy the version that takes over
 * @param basis the document it rests on 依据文号
 * @param decidedBy officer id, or the system
 * @param decidedAt when it was recorded
 */
@PersistedEvent(type = "registry.PolicySuperseded", label = "规则版本已被替代")
public record PolicySuperseded(
        String policyId,
        int version,
        LocalDate lastDay,
        int supersededBy,
        String basis,
        String decidedBy,
        Instant decidedAt)
        implements PolicyEvent {}
