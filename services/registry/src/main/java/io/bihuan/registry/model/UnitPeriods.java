package io.bihuan.registry.model;

import io.bihuan.kernel.registry.OrgUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit 单位 over its whole life: consecutive periods, in each of which nothing about it changed. Aggregate, read model and
 * fact share this one fold.
 *
 * @param periods at least one, the oldest first, without gaps
 */
public record UnitPeriods(List<OrgUnit> periods) {

    /** Copies the list. */
    public UnitPeriods {
        periods = List.copyOf(periods);
    }

    /** A unit on its first day. */
    public static UnitPeriods establishedAs(OrgUnit first) {
        return new UnitPeriods(List.of(first));
    }

    /** The latest known state, which may lie in the future or have ended. */
    public OrgUnit latest() {
        return periods.get(periods.size() - 1);
    }

    /** As it was on the day, if it existed. */
    public Optional<OrgUnit> on(LocalDate day) {
        return periods.stream().filter(period -> period.existsOn(day)).findFirst();
    }

    /** With another name from the day on. */
    public UnitPeriods renamed(String name, LocalDate from) {
        return changed(from, name, latest().superior());
    }

    /** Under another superior from the day on. */
    public UnitPeriods under(@Nullable String superior, LocalDate from) {
        return changed(from, latest().name(), superior);
    }

    /** Ended after the day. */
    public UnitPeriods endedAfter(LocalDate lastDay) {
        OrgUnit last = latest();
        return withLast(period(last.name(), last.superior(), last.validFrom(), lastDay));
    }

    private UnitPeriods changed(LocalDate from, String name, @Nullable String superior) {
        OrgUnit last = latest();
        OrgUnit next = period(name, superior, from, last.validTo());
        if (from.equals(last.validFrom())) {
            return withLast(next);
        }
        List<OrgUnit> more = new ArrayList<>(
                withLast(period(last.name(), last.superior(), last.validFrom(), from.minusDays(1))).periods);
        more.add(next);
        return new UnitPeriods(more);
    }

    private UnitPeriods withLast(OrgUnit last) {
        List<OrgUnit> changed = new ArrayList<>(periods);
        changed.set(changed.size() - 1, last);
        return new UnitPeriods(changed);
    }

    private OrgUnit period(String name, @Nullable String superior, LocalDate from, @Nullable LocalDate to) {
        OrgUnit unit = latest();
        return new OrgUnit(unit.unitId(), name, unit.agency(), unit.level(), unit.divisionCode(), superior, from, to);
    }
}
