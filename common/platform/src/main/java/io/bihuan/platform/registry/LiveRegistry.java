package io.bihuan.platform.registry;

import io.bihuan.kernel.registry.Division;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Addressee;
import io.bihuan.kernel.time.DeadlineRules;
import io.bihuan.kernel.time.DeadlineTables;
import io.bihuan.kernel.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What this service knows of the registry now. Everybody asks the registries it hands out, which answer from the snapshot of
 * the moment; a newer one takes its place as a whole, between two questions and never within one.
 */
public final class LiveRegistry implements OfficersInOffice, Policies, DeadlineTables {

    private volatile RegistrySnapshot current;

    /** Begins with what there is. */
    public LiveRegistry(RegistrySnapshot first) {
        this.current = first;
    }

    /** From now on it answers from this one. */
    public void show(RegistrySnapshot newer) {
        current = newer;
    }

    /** What it answers from at the moment. */
    public RegistrySnapshot current() {
        return current;
    }

    @Override
    public Optional<OfficerInOffice> find(String officerId) {
        return Optional.ofNullable(current.officers().get(officerId));
    }

    @Override
    public Optional<Edition<String>> inForce(String policyId, LocalDate on, @Nullable String unit) {
        RegistrySnapshot now = current;
        return Optional.ofNullable(now.policies().get(policyId))
                .flatMap(editions -> editions.on(on, now.bound(unit, on)));
    }

    @Override
    public WorkCalendar calendar(LocalDate startDay, @Nullable String unit) {
        return current.calendar(startDay, unit);
    }

    @Override
    public DeadlineRules rules(LocalDate startDay, @Nullable String unit) {
        return current.rules(startDay, unit);
    }

    @Override
    public Addressee addressee(LocalDate startDay, @Nullable String unit) {
        return current.addressee(startDay, unit);
    }

    /** The units of the moment. */
    UnitRegistry units() {
        return new Units();
    }

    /** The divisions of the moment. */
    DivisionRegistry divisions() {
        return new Divisions();
    }

    private final class Units implements UnitRegistry {

        @Override
        public OrgUnit byId(String unitId, LocalDate on) {
            return current.units().byId(unitId, on);
        }

        @Override
        public Optional<OrgUnit> byName(String name, LocalDate on) {
            return current.units().byName(name, on);
        }

        @Override
        public List<OrgUnit> line(String unitId, LocalDate on) {
            return current.units().line(unitId, on);
        }

        @Override
        public Set<String> lineNamed(String unitId, LocalDate on) {
            return current.units().lineNamed(unitId, on);
        }

        @Override
        public Optional<OrgUnit> commonSuperior(String one, String other, LocalDate on) {
            return current.units().commonSuperior(one, other, on);
        }

        @Override
        public List<OrgUnit> existingOn(LocalDate on) {
            return current.units().existingOn(on);
        }

        @Override
        public List<OrgUnit> periods() {
            return current.units().periods();
        }
    }

    private final class Divisions implements DivisionRegistry {

        @Override
        public Division lookup(String code, LocalDate on) {
            return current.divisions().lookup(code, on);
        }

        @Override
        public List<Division> lineage(String code, LocalDate on) {
            return current.divisions().lineage(code, on);
        }

        @Override
        public boolean isWithin(String code, String ancestor, LocalDate on) {
            return current.divisions().isWithin(code, ancestor, on);
        }

        @Override
        public Division countsFor(String code, LocalDate on) {
            return current.divisions().countsFor(code, on);
        }

        @Override
        public List<Division> existingOn(LocalDate on) {
            return current.divisions().existingOn(on);
        }

        @Override
        public List<Division> periods() {
            return current.divisions().periods();
        }
    }
}
