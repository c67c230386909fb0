package io.bihuan.registry.model;

import io.bihuan.kernel.registry.Division;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A division 行政区划 over its whole life, like {@link UnitPeriods}. An abolished one keeps the kind it had; that it is history
 * is said by its last day.
 *
 * @param periods at least one, the oldest first, without gaps
 */
public record DivisionPeriods(List<Division> periods) {

    /** Copies the list. */
    public DivisionPeriods {
        periods = List.copyOf(periods);
    }

    /** A division on its first day. */
    public static DivisionPeriods establishedAs(Division first) {
        return new DivisionPeriods(List.of(first));
    }

    /** The latest known state, which may lie in the future or have ended. */
    public Division latest() {
        return periods.get(periods.size() - 1);
    }

    /** As it was on the day, if it existed. */
    public Optional<Division> on(LocalDate day) {
        return periods.stream().filter(period -> period.existsOn(day)).findFirst();
    }

    /** With another name from the day on. */
    public DivisionPeriods renamed(String name, LocalDate from) {
        Division last = latest();
        Division next = period(name, from, last.validTo(), last.successor());
        if (from.equals(last.validFrom())) {
            return withLast(next);
        }
        List<Division> more =
                new ArrayList<>(withLast(period(last.name(), last.validFrom(), from.minusDays(1), null)).periods);
        more.add(next);
        return new DivisionPeriods(more);
    }

    /** Ended after the day; what was dated before stays readable. */
    public DivisionPeriods abolishedAfter(LocalDate lastDay, @Nullable String successor) {
        return withLast(period(latest().name(), latest().validFrom(), lastDay, successor));
    }

    private DivisionPeriods withLast(Division last) {
        List<Division> changed = new ArrayList<>(periods);
        changed.set(changed.size() - 1, last);
        return new DivisionPeriods(changed);
    }

    private Division period(String name, LocalDate from, @Nullable LocalDate to, @Nullable String successor) {
        Division it = latest();
        return new Division(it.code(), name, it.level(), it.kind(), it.parent(), from, to, successor);
    }
}
