package io.bihuan.casefile.write;

import io.bihuan.kernel.registry.Division;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which police a proposed case is with 立案管辖, by the registries of a day, as long as nobody filed and nobody was designated. */
record PoliceInCharge(UnitRegistry units, DivisionRegistry divisions, LocalDate today) {

    private static final String POLICE = "POLICE";

    /**
     * The unit that verified and those above it; if that was no police, or is not there any more, the police of a county or
     * above in whose area the matter lies (办理刑事案件程序规定 15).
     */
    List<String> of(String handlingUnit, String divisionCode) {
        List<OrgUnit> police = units.existingOn(today).stream()
                .filter(unit -> unit.agency().equals(POLICE))
                .toList();
        if (police.stream().anyMatch(unit -> unit.unitId().equals(handlingUnit))) {
            return units.line(handlingUnit, today).stream().map(OrgUnit::unitId).toList();
        }
        Set<String> area = divisions.lineage(divisionCode, today).stream()
                .map(Division::code)
                .collect(Collectors.toSet());
        return police.stream()
                .filter(unit -> unit.level().isAtLeast(Level.COUNTY) && area.contains(unit.divisionCode()))
                .map(OrgUnit::unitId)
                .toList();
    }
}
