package io.bihuan.kernel.registry;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The units 单位 of all agencies as they were on a day, with the line of superiors above each. */
public final class UnitRegistry {

    private final Map<String, List<OrgUnit>> byId;

    private UnitRegistry(Map<String, List<OrgUnit>> byId) {
        this.byId = byId;
    }

    /** The units that come with the kernel: those of a fictional province, for demonstrations and tests. */
    public static UnitRegistry bundled() {
        return RegistryFile.load("units.csv", UnitRegistry::parse);
    }

    /**
     * Reads a table with the columns {@code unit_id,name,agency,level,division_code,superior,valid_from,valid_to}. An id
     * may have several rows, one after the other in time.
     *
     * @throws IllegalArgumentException if a line is malformed, rows of one id overlap, two units share a name on one
     *     day, a superior is not in the table, or is not of a higher level of the same agency
     */
    public static UnitRegistry parse(Reader csv) {
        Map<String, List<OrgUnit>> byId = new HashMap<>();
        List<OrgUnit> seen = new ArrayList<>();
        for (OrgUnit unit : RegistryFile.rows(csv, UnitRegistry::unit)) {
            for (OrgUnit other : seen) {
                refuseClash(unit, other);
            }
            seen.add(unit);
            byId.computeIfAbsent(unit.unitId(), id -> new ArrayList<>()).add(unit);
        }
        seen.forEach(unit -> requireSuperior(unit, byId));
        return new UnitRegistry(byId);
    }

    /**
     * The unit as it was on the day.
     *
     * @throws DomainException {@link KernelError#UNIT_UNKNOWN} if there was none with this id
     */
    public OrgUnit byId(String unitId, LocalDate on) {
        return byId.getOrDefault(unitId, List.of()).stream()
                .filter(unit -> unit.existsOn(on))
                .findFirst()
                .orElseThrow(() -> new DomainException(KernelError.UNIT_UNKNOWN, Map.of("unit", unitId, "on", on)));
    }

    /** The unit with exactly this Chinese name on the day, blanks around it ignored. */
    public Optional<OrgUnit> byName(String name, LocalDate on) {
        String wanted = name.strip();
        return existingOn(on).stream()
                .filter(unit -> unit.name().equals(wanted))
                .findFirst();
    }

    /** The unit and its superiors on the day, from itself upwards. */
    public List<OrgUnit> line(String unitId, LocalDate on) {
        List<OrgUnit> line = new ArrayList<>();
        OrgUnit unit = byId(unitId, on);
        line.add(unit);
        for (String superior = unit.superior(); superior != null; superior = unit.superior()) {
            unit = byId(superior, on);
            line.add(unit);
        }
        return line;
    }

    /**
     * The lowest unit that stands above both 共同上级, and is neither of them: nobody decides a dispute of its own. Empty if
     * there is none, as for units of two agencies.
     *
     * @throws DomainException {@link KernelError#UNIT_UNKNOWN} for either
     */
    public Optional<OrgUnit> commonSuperior(String one, String other, LocalDate on) {
        List<OrgUnit> aboveOther = above(other, on);
        return above(one, on).stream().filter(aboveOther::contains).findFirst();
    }

    private List<OrgUnit> above(String unitId, LocalDate on) {
        List<OrgUnit> line = line(unitId, on);
        return line.subList(1, line.size());
    }

    /** All units that existed on the day, ordered by id. */
    public List<OrgUnit> existingOn(LocalDate on) {
        return byId.values().stream()
                .flatMap(List::stream)
                .filter(unit -> unit.existsOn(on))
                .sorted(Comparator.comparing(OrgUnit::unitId))
                .collect(Collectors.toUnmodifiableList());
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

    private static void refuseClash(OrgUnit unit, OrgUnit other) {
        boolean sameDay = unit.existsOn(other.validFrom()) || other.existsOn(unit.validFrom());
        require(!sameDay || !unit.unitId().equals(other.unitId()), unit.unitId() + " has two rows for one day");
        require(!sameDay || !unit.name().equals(other.name()), "two units are called " + unit.name());
    }

    private static void requireSuperior(OrgUnit unit, Map<String, List<OrgUnit>> byId) {
        if (unit.superior() != null) {
            List<OrgUnit> superiors = byId.getOrDefault(unit.superior(), List.of());
            require(!superiors.isEmpty(), "unknown superior of " + unit.unitId());
            require(
                    superiors.stream().allMatch(superior -> standsAbove(superior, unit)),
                    "the superior of " + unit.unitId() + " is not above it in its own line");
        }
    }

    private static boolean standsAbove(OrgUnit superior, OrgUnit unit) {
        return superior.level().ordinal() < unit.level().ordinal()
                && superior.agency().equals(unit.agency());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
