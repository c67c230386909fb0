package io.bihuan.registry.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit stands under another one from a day on.
 *
 * @param unitId the unit
 * @param superior the unit directly above, or null at the top
 * @param effectiveFrom the first day
 * @param basis the document it rests on 依据文号
 * @param decidedBy officer id, or the system
 * @param decidedAt when it was recorded
 */
@PersistedEvent(type = "registry.UnitSuperiorChanged", label = "隶属关系已变更")
public record UnitSuperiorChanged(
        String unitId,
        @Nullable String superior,
        LocalDate effectiveFrom,
        String basis,
        String decidedBy,
        Instant decidedAt)
        implements UnitEvent {}
