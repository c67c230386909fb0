package io.bihuan.clue.model;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Who stands above whom 领导关系 on a day: a superior in a unit's own line, or an anti-crime office of a higher level whose
 * division contains the unit's.
 *
 * @param units the units
 * @param divisions the divisions
 * @param on the day
 */
public record ChainOfCommand(UnitRegistry units, DivisionRegistry divisions, LocalDate on) {

    private static final String ANTI_CRIME_OFFICE = "SHB";

    /** The chain of command at an instant, by the day it is in Shanghai. */
    public static ChainOfCommand at(UnitRegistry units, DivisionRegistry divisions, Instant instant) {
        return new ChainOfCommand(units, divisions, LocalDate.ofInstant(instant, Deadline.ZONE));
    }

    /**
     * Whether a unit must keep out because of a conflict set (F14): it is in it, or below a unit that is, because a
     * superior in conflict can give it orders.
     *
     * @throws DomainException UNIT_UNKNOWN if there is no such unit on the day
     */
    public boolean isInConflict(String unit, Collection<String> conflictSet) {
        return units.line(unit, on).stream().map(OrgUnit::unitId).anyMatch(conflictSet::contains);
    }

    /** The lowest superior of a unit that may take part; empty if its whole line is in conflict. */
    public Optional<OrgUnit> lowestFreeSuperior(String unit, Collection<String> conflictSet) {
        return units.line(unit, on).stream()
                .filter(superior -> !isInConflict(superior.unitId(), conflictSet))
                .findFirst();
    }

    /** The lowest unit above in a unit's own line that may take part; empty if there is none. */
    public Optional<OrgUnit> lowestFreeAbove(String unit, Collection<String> conflictSet) {
        return units.line(unit, on).stream()
                .skip(1)
                .filter(superior -> !isInConflict(superior.unitId(), conflictSet))
                .findFirst();
    }

    /** Whether a unit is the other or a superior in the other's own line. */
    public boolean isInLine(String upper, String lower) {
        return units.line(lower, on).stream().anyMatch(unit -> unit.unitId().equals(upper));
    }

    /** Whether a unit stands above the other. */
    public boolean isAbove(String upper, String lower) {
        return !upper.equals(lower) && (isInLine(upper, lower) || leadsAsAntiCrimeOffice(upper, lower));
    }

    /** The lowest unit that stands above all of these in their own lines; empty if their lines do not meet. */
    public Optional<OrgUnit> lowestAbove(List<String> lowers) {
        return units.line(lowers.get(0), on).stream()
                .filter(unit -> lowers.stream().allMatch(lower -> isAbove(unit.unitId(), lower)))
                .findFirst();
    }

    /**
     * The unit that answers for a verification: the one that verified or, if it lies below the county, the county's in its
     * line. Whoever signs sits there or below.
     */
    public String headOfVerification(String unit) {
        return units.line(unit, on).stream()
                .filter(superior -> superior.level().isAtLeast(Level.COUNTY))
                .map(OrgUnit::unitId)
                .findFirst()
                .orElse(unit);
    }

    private boolean leadsAsAntiCrimeOffice(String upper, String lower) {
        OrgUnit office = units.byId(upper, on);
        OrgUnit unit = units.byId(lower, on);
        return office.agency().equals(ANTI_CRIME_OFFICE)
                && office.level() != unit.level()
                && office.level().isAtLeast(unit.level())
                && divisions.isWithin(unit.divisionCode(), office.divisionCode(), on);
    }
}
