package io.bihuan.platform.registry;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.KernelError;
import io.bihuan.kernel.registry.Division;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Addressee;
import io.bihuan.kernel.time.DeadlineRules;
import io.bihuan.kernel.time.DeadlineTables;
import io.bihuan.kernel.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything the registry said up to one moment; never changes.
 *
 * @param units the units
 * @param divisions the divisions
 * @param calendars the versions of the working calendar
 * @param rules the versions of the time limits
 * @param policies all policies as text, by id
 * @param officers the officers, by id
 */
public record RegistrySnapshot(
        UnitRegistry units,
        DivisionRegistry divisions,
        Editions<WorkCalendar> calendars,
        Editions<DeadlineRules> rules,
        Map<String, Editions<String>> policies,
        Map<String, OfficerInOffice> officers)
        implements DeadlineTables {

    private static final Scope EVERYBODY = new Scope(null, null, null);

    /** Copies the maps. */
    public RegistrySnapshot {
        policies = Map.copyOf(policies);
        officers = Map.copyOf(officers);
    }

    /** What comes with the program. */
    public static RegistrySnapshot of(BundledTables bundled) {
        return new RegistrySnapshot(
                bundled.units(),
                bundled.divisions(),
                always(bundled.calendar()),
                always(bundled.rules()),
                Map.of(),
                Map.of());
    }

    /** One table that always held and holds for everybody. */
    public static <T> Editions<T> always(T table) {
        return new Editions<>(List.of(new Edition<>(0, LocalDate.MIN, null, EVERYBODY, table)));
    }

    @Override
    public WorkCalendar calendar(LocalDate startDay, @Nullable String unit) {
        return calendars
                .on(startDay, bound(unit, startDay))
                .map(Edition::table)
                .orElseThrow(() -> new DomainException(KernelError.CALENDAR_NOT_KNOWN, Map.of("day", startDay)));
    }

    /** The narrowest table, and for what it does not say the wider ones: a province publishes only what it changes. */
    @Override
    public DeadlineRules rules(LocalDate startDay, @Nullable String unit) {
        List<Edition<DeadlineRules>> layers = rules.layersOn(startDay, bound(unit, startDay));
        if (layers.isEmpty()) {
            throw new DomainException(KernelError.DEADLINE_RULE_NOT_IN_FORCE, Map.of("startsOn", startDay));
        }
        DeadlineRules all = layers.get(layers.size() - 1).table();
        for (int layer = layers.size() - 2; layer >= 0; layer--) {
            all = layers.get(layer).table().over(all);
        }
        return all;
    }

    @Override
    public Addressee addressee(LocalDate startDay, @Nullable String unit) {
        Bound bound = bound(unit, startDay);
        return new Addressee(bound.agency(), bound.lineage(), null);
    }

    /** Whom a limit binds; a unit that is not known is nobody in particular. */
    Bound bound(@Nullable String unitId, LocalDate on) {
        if (unitId == null) {
            return Bound.NOBODY;
        }
        String agency;
        Level level;
        String division;
        try {
            OrgUnit unit = units.byId(unitId, on);
            agency = unit.agency();
            level = unit.level();
            division = unit.divisionCode();
        } catch (DomainException unknown) {
            return Bound.NOBODY;
        }
        return new Bound(agency, level, lineage(division, on));
    }

    private List<String> lineage(String division, LocalDate on) {
        try {
            return divisions.lineage(division, on).stream().map(Division::code).toList();
        } catch (DomainException unknown) {
            return List.of(division);
        }
    }
}
