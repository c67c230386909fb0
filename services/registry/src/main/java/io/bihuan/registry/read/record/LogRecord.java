package io.bihuan.registry.read.record;

import io.bihuan.kernel.registry.Division;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.registry.model.Directory;
import io.bihuan.registry.model.DivisionPeriods;
import io.bihuan.registry.model.PolicyVersions;
import io.bihuan.registry.model.Posts;
import io.bihuan.registry.model.StateOfRecord;
import io.bihuan.registry.model.UnitPeriods;
import io.bihuan.registry.read.divisions.DivisionEntry;
import io.bihuan.registry.read.officers.OfficerEntry;
import io.bihuan.registry.read.policies.PolicyEntry;
import io.bihuan.registry.read.units.UnitEntry;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Folds single aggregates from the log up to a position: never behind, and the same answer for ever. */
@Component
class LogRecord implements Directory, StateOfRecord {

    private final ReadModels readModels;

    LogRecord(ReadModels readModels) {
        this.readModels = readModels;
    }

    @Override
    public Optional<OrgUnit> unit(String unitId, LocalDate on) {
        return readModels
                .findAsOf(UnitEntry.class, unitId, String.valueOf(StateOfRecord.HEAD))
                .flatMap(entry -> entry.history().on(on));
    }

    @Override
    public Optional<Division> division(String code, LocalDate on) {
        return readModels
                .findAsOf(DivisionEntry.class, code, String.valueOf(StateOfRecord.HEAD))
                .flatMap(entry -> entry.history().on(on));
    }

    @Override
    public UnitPeriods unit(String unitId, long position) {
        return at(UnitEntry.class, unitId, position).history();
    }

    @Override
    public DivisionPeriods division(String code, long position) {
        return at(DivisionEntry.class, code, position).history();
    }

    @Override
    public boolean isOfficer(String officerId) {
        return readModels
                .findAsOf(OfficerEntry.class, officerId, String.valueOf(HEAD))
                .isPresent();
    }

    @Override
    public Posts posts(String officerId, long position) {
        return at(OfficerEntry.class, officerId, position).posts();
    }

    @Override
    public boolean suspended(String officerId, long position) {
        return at(OfficerEntry.class, officerId, position).suspended();
    }

    @Override
    public String policyKind(String policyId, long position) {
        return at(PolicyEntry.class, policyId, position).kind();
    }

    @Override
    public PolicyVersions policy(String policyId, long position) {
        return at(PolicyEntry.class, policyId, position).versions();
    }

    private <D> D at(Class<D> documentType, String id, long position) {
        return readModels
                .findAsOf(documentType, id, String.valueOf(position))
                .orElseThrow(() -> new IllegalStateException(id + " is not in the log at " + position));
    }
}
