package io.bihuan.supervision.write;

import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;

/** Whose area 辖区 another unit lies in, by the registries of the day. */
record Areas(UnitRegistry units, DivisionRegistry divisions, Instant now) {

    /**
     * Whether the lower unit's division is the upper unit's or lies in it.
     *
     * @throws io.bihuan.kernel.DomainException {@code UNIT_UNKNOWN} if there is no such unit on the day
     */
    boolean contains(String upper, String lower) {
        LocalDate today = LocalDate.ofInstant(now, Deadline.ZONE);
        return divisions.isWithin(
                units.byId(lower, today).divisionCode(),
                units.byId(upper, today).divisionCode(),
                today);
    }
}
