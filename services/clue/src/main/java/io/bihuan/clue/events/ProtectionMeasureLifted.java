package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A measure is not in force any more 已解除保护措施; it never comes back by itself.
 *
 * @param protectionId the protection
 * @param tipId the tip whose reporter is protected
 * @param measureId the measure
 * @param reason a code of the reasons
 * @param basisRef where the decision is indexed
 * @param liftedBy the officer, another than who applied it
 * @param liftingUnit that officer's unit
 * @param liftedAt when
 */
@PersistedEvent(type = "clue.ProtectionMeasureLifted", label = "已解除保护措施")
public record ProtectionMeasureLifted(
        String protectionId,
        String tipId,
        String measureId,
        String reason,
        String basisRef,
        String liftedBy,
        String liftingUnit,
        Instant liftedAt)
        implements ProtectionEvent {}
