package io.bihuan.supervision.write;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.registry.Division;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a record of interference goes 接收机关 (F44): upwards, to the discipline organ of the nearest division above that of who asked; where there
 * is none above, to that of the same division. Never to a unit that stands in the line of who asked, or must keep out of the matter.
 */
record OutsideTheLine(UnitRegistry units, DivisionRegistry divisions, LocalDate today) {

    private static final String DISCIPLINE = "DISCIPLINE";

    /**
     * The unit it goes to.
     *
     * @param asker the unit of who asked, or null if unknown; then it goes upwards from who records
     * @param recorder the unit of who records
     * @param keepsOut the units that must keep out of the matter, with everything below them
     * @return the empty string if there is none
     */
    String receiver(@Nullable String asker, String recorder, Set<String> keepsOut) {
        List<Division> upwards = asker == null || area(asker).isEmpty() ? area(recorder) : area(asker);
        return Stream.concat(upwards.stream().skip(1), upwards.stream().limit(1))
                .flatMap(division -> organs(division).stream())
                .filter(organ -> !stands(organ, asker == null ? Set.of() : Set.of(asker)))
                .filter(organ -> !stands(organ, keepsOut))
                .map(OrgUnit::unitId)
                .findFirst()
                .orElse("");
    }

    private List<OrgUnit> organs(Division division) {
        return units.existingOn(today).stream()
                .filter(unit ->
                        unit.agency().equals(DISCIPLINE) && unit.divisionCode().equals(division.code()))
                .toList();
    }

    /** Whether it is one of the units, or below one. */
    private boolean stands(OrgUnit organ, Set<String> some) {
        return units.lineNamed(organ.unitId(), today).stream().anyMatch(some::contains);
    }

    private List<Division> area(String unit) {
        try {
            return divisions.lineage(units.byId(unit, today).divisionCode(), today);
        } catch (DomainException unknown) {
            return List.of();
        }
    }
}
