package io.bihuan.registry.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A unit bears another name from a day on.
 *
 * @param unitId the unit
 * @param name the new name
 * @param effectiveFrom the first day of that name
 * @param basis the document it rests on 依据文号
 * @param decidedBy officer id, or the system
 * @param decidedAt when it was recorded
 */
@PersistedEvent(type = "registry.UnitRenamed", label = "单位已更名")
public record UnitRenamed(
        String unitId, String name, LocalDate effectiveFrom, String basis, String decidedBy, Instant decidedAt)
        implements UnitEvent {}
