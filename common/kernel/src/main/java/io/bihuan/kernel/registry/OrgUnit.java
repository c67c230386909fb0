package io.bihuan.kernel.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit of an agency 单位 over the time in which it existed unchanged.
 *
 * @param unitId stable id, for example {@code 990121-GA}
 * @param name Chinese name
 * @param agency the agency line, for example {@code POLICE}
 * @param level administrative level
 * @param divisionCode the division it serves
 * @param superior id of the unit directly above it in its own line, or null at the top
 * @param validFrom first day
 * @param validTo last day, or null while it exists
 */
public record OrgUnit(
        String unitId,
        String name,
        String agency,
        Level level,
        String divisionCode,
        @Nullable String superior,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public OrgUnit {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(unitId + " ends before it begins");
        }
    }

    /** Whether it existed on the day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
