package io.bihuan.kernel.registry;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Units as a table that never changes. */
final class UnitTable implements UnitRegistry {

    private final List<OrgUnit> periods;
    private final Map<String, List<OrgUnit>> byId = new HashMap<>();
    private final Map<String, List<OrgUnit>> byName = new HashMap<>();

    UnitTable(Collection<OrgUnit> periods) {
        this.periods = periods.stream()
                .sorted(Comparator.comparing(OrgUnit::unitId).thenComparing(OrgUnit::validFrom))
                .toList();
        for (OrgUnit unit : this.periods) {
            List<OrgUnit> life = byId.computeIfAbsent(unit.unitId(), id -> new ArrayList<>());
            require(life.stream().noneMatch(other -> meet(unit, other)), unit.unitId() + " has two rows for one day");
            life.add(unit);
            byName.computeIfAbsent(unit.name(), name -> new ArrayList<>()).add(unit);
        }
    }

    static UnitTable parse(Reader csv) {
        UnitTable table = new UnitTable(RegistryFile.rows(csv, UnitTable::unit));
        table.byName.forEach((name, bearers) -> {
            for (OrgUnit unit : bearers) {
                require(
                        bearers.stream().noneMatch(other -> other != unit && meet(unit, other)),
                        "two units are called " + name);
            }
        });
        table.periods.forEach(table::requireSuperior);
        return table;
    }

    @Override
    public OrgUnit byId(String unitId, LocalDate on) {
        return byId.getOrDefault(unitId, List.of()).stream()
                .filter(unit -> unit.existsOn(on))
                .findFirst()
                .orElseThrow(() -> unknown(unitId, on));
    }

    @Override
    public Optional<OrgUnit> byName(String name, LocalDate on) {
        List<OrgUnit> bearers = byName.getOrDefault(name.strip(), List.of()).stream()
                .filter(unit -> unit.existsOn(on))
                .toList();
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    @Override
    public List<OrgUnit> line(String unitId, LocalDate on) {
        List<OrgUnit> line = new ArrayList<>();
        OrgUnit unit = byId(unitId, on);
        line.add(unit);
        while (unit.superior() != null) {
            OrgUnit superior = byId(unit.superior(), on);
            if (!standsAbove(superior, unit)) {
                throw unknown(superior.unitId(), on);
            }
            unit = superior;
            line.add(unit);
        }
        return line;
    }

    @Override
    public Set<String> lineNamed(String unitId, LocalDate on) {
        Set<String> named = new LinkedHashSet<>();
        String next = unitId;
        while (next != null && named.add(next)) {
            next = onOrLast(next, on).map(OrgUnit::superior).orElse(null);
        }
        return named;
    }

    /** As it was on the day, else as it was last. */
    private Optional<OrgUnit> onOrLast(String unitId, LocalDate on) {
        List<OrgUnit> life = byId.getOrDefault(unitId, List.of());
        return life.stream()
                .filter(unit -> unit.existsOn(on))
                .findFirst()
                .or(() -> life.stream().reduce((earlier, later) -> later));
    }

    @Override
    public Optional<OrgUnit> commonSuperior(String one, String other, LocalDate on) {
        List<OrgUnit> aboveOther = above(other, on);
        return above(one, on).stream().filter(aboveOther::contains).findFirst();
    }

    private List<OrgUnit> above(String unitId, LocalDate on) {
        List<OrgUnit> line = line(unitId, on);
        return line.subList(1, line.size());
    }

    @Override
    public List<OrgUnit> existingOn(LocalDate on) {
        return periods.stream().filter(unit -> unit.existsOn(on)).toList();
    }

    @Override
    public List<OrgUnit> periods() {
        return periods;
    }

    private static OrgUnit unit(RegistryFile.Row row) {
        return new OrgUnit(
                row.text("unit_id"),
                row.text("name"),
                row.text("agency"),
                row.constant("level", Level.class),
                row.text("division_code"),
                row.optional("superior").orElse(null),
                row.date("valid_from"),
                row.optionalDate("valid_to").orElse(null));
    }

    private void requireSuperior(OrgUnit unit) {
        if (unit.superior() != null) {
            List<OrgUnit> superiors = byId.getOrDefault(unit.superior(), List.of());
            require(!superiors.isEmpty(), "unknown superior of " + unit.unitId());
            require(
                    superiors.stream().allMatch(superior -> standsAbove(superior, unit)),
                    "the superior of " + unit.unitId() + " is not above it in its own line");
        }
    }

    private static boolean meet(OrgUnit unit, OrgUnit other) {
        return unit.existsOn(other.validFrom()) || other.existsOn(unit.validFrom());
    }

    private static boolean standsAbove(OrgUnit superior, OrgUnit unit) {
        return superior.level().ordinal() < unit.level().ordinal()
                && superior.agency().equals(unit.agency());
    }

    private static DomainException unknown(String unitId, LocalDate on) {
        return new DomainException(KernelError.UNIT_UNKNOWN, Map.of("unit", unitId, "on", on));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
