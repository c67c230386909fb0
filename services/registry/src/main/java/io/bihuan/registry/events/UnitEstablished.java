package io.bihuan.registry.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit came to be.
 *
 * @param unitId the unit
 * @param name Chinese name
 * @param agency the agency line, for example {@code POLICE}
 * @param level administrative level, by name
 * @param divisionCode the division it serves
 * @param superior the unit directly above in its own line, or null at the top
 * @param effectiveFrom its first day
 * @param basis the document it rests on 依据文号
 * @param decidedBy officer id, or the system
 * @param decidedAt when it was recorded
 */
@PersistedEvent(type = "registry.UnitEstablished", label = "单位已设立")
public record UnitEstablished(
        String unitId,
        String name,
        String agency,
        String level,
        String divisionCode,
        @Nullable String superior,
        LocalDate effectiveFrom,
        String basis,
        String decidedBy,
        Instant decidedAt)
        implements UnitEvent {}
