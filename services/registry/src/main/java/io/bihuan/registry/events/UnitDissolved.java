package io.bihuan.registry.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A unit ended.
 *
 * @param unitId the unit
 * @param lastDay its last day
 * @param basis the document it rests on 依据文号
 * @param decidedBy officer id, or the system
 * @param decidedAt when it was recorded
 */
@PersistedEvent(type = "registry.UnitDissolved", label = "单位已撤销")
public record UnitDissolved(String unitId, LocalDate lastDay, String basis, String decidedBy, Instant decidedAt)
        implements UnitEvent {}
