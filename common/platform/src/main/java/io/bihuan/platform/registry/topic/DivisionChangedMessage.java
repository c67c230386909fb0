package io.bihuan.platform.registry.topic;

import static java.util.Objects.requireNonNull;

import io.bihuan.kernel.registry.Division;
import io.bihuan.kernel.registry.DivisionKind;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A division 行政区划 with its whole life so far, as {@code io.bihuan.registry.DivisionChanged.v1} tells it. */
record DivisionChangedMessage(
        String code,
        String level,
        String kind,
        @Nullable String parent,
        List<Period> periods,
        @Nullable String successor,
        Instant changedAt)
        implements RegistryFact {

    /** In which nothing about it changed. */
    record Period(
            String name, LocalDate validFrom, @Nullable LocalDate validTo) {}

    @Override
    public String key() {
        return "DIVISION|" + code;
    }

    @Override
    public void requireUsable() {
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("there is no day on which it exists");
        }
        DivisionRegistry.of(divisions());
    }

    List<Division> divisions() {
        return periods.stream().map(this::division).toList();
    }

    private Division division(Period period) {
        boolean last = period.equals(periods.get(periods.size() - 1));
        return new Division(
                requireNonNull(code),
                requireNonNull(period.name()),
                Level.valueOf(level),
                kindKept(),
                parent,
                requireNonNull(period.validFrom()),
                period.validTo(),
                last ? successor : null);
    }

    /** The registry says by a last day that a division is history, the kernel's tables by its kind. */
    private DivisionKind kindKept() {
        DivisionKind told = DivisionKind.valueOf(kind);
        boolean ended = periods.get(periods.size() - 1).validTo() != null;
        return ended && told == DivisionKind.STATUTORY ? DivisionKind.HISTORIC : told;
    }
}
