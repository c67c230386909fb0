package io.bihuan.kernel.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division 行政区划 over the time in which it existed unchanged (domain F02).
 *
 * @param code GB/T 2260 style code of 6, 9 or 12 digits; its shape carries no meaning here
 * @param name Chinese name
 * @param level administrative level
 * @param kind statutory, functional or historic
 * @param parent code of the division directly above, or null at the top
 * @param validFrom first day
 * @param validTo last day, or null while it exists
 * @param successor code of the division that took over, or null
 */
public record Division(
        String code,
        String name,
        Level level,
        DivisionKind kind,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor) {

    /** @throws IllegalArgumentException if it ends before it begins, or is historic and never ends */
    public Division {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(code + " ends before it begins");
        }
        if (kind == DivisionKind.HISTORIC && validTo == null) {
            throw new IllegalArgumentException(code + " is historic but has no last day");
        }
    }

    /** Whether it existed on the day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
