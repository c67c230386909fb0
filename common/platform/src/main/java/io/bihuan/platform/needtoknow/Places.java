package io.bihuan.platform.needtoknow;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.registry.Division;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where matters lie and whose they are 辖区与条线, with units and divisions as they are today; guards make facets of it. */
public final class Places {

    private final UnitRegistry units;
    private final DivisionRegistry divisions;
    private final Clock clock;

    /** @param clock says which day today is, in Shanghai */
    public Places(UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        this.units = units;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** A division and every division above it; one that the register does not know is only itself. */
    public Set<String> area(String division) {
        try {
            return divisions.lineage(division, today()).stream()
                    .map(Division::code)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (DomainException unknown) {
            return Set.of(division);
        }
    }

    /** The area of the division that a unit serves; none for a unit that the register does not know. */
    public Set<String> areaOf(String unit) {
        return line(unit).stream()
                .findFirst()
                .map(itself -> area(itself.divisionCode()))
                .orElse(Set.of());
    }

    /** Some units and every unit above them in their lines; those that the register does not know are left out. */
    public Set<String> lines(Set<String> some) {
        return some.stream()
                .flatMap(unit -> line(unit).stream())
                .map(OrgUnit::unitId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The units of an agency line, whichever divisions they serve. */
    public List<OrgUnit> unitsOf(String agency) {
        return units.existingOn(today()).stream()
                .filter(unit -> unit.agency().equals(agency))
                .toList();
    }

    /** A division and all divisions in whose area it is. */
    public Set<String> within(String division) {
        Map<String, List<String>> parts = new HashMap<>();
        divisions.existingOn(today()).stream()
                .filter(part -> part.parent() != null)
                .forEach(part -> parts.computeIfAbsent(part.parent(), above -> new ArrayList<>())
                        .add(part.code()));
        return from(division, parts);
    }

    /** A unit and all units in whose line it stands. */
    public Set<String> below(String unit) {
        Map<String, List<String>> parts = new HashMap<>();
        units.existingOn(today()).stream()
                .filter(part -> part.superior() != null)
                .forEach(part -> parts.computeIfAbsent(part.superior(), above -> new ArrayList<>())
                        .add(part.unitId()));
        return from(unit, parts);
    }

    private static Set<String> from(String top, Map<String, List<String>> parts) {
        Set<String> all = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (all.add(next)) {
                open.addAll(parts.getOrDefault(next, List.of()));
            }
        }
        return all;
    }

    private List<OrgUnit> line(String unit) {
        try {
            return units.line(unit, today());
        } catch (DomainException unknown) {
            return List.of();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
    }
}
