package io.bihuan.registry.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.registry.events.UnitDissolved;
import io.bihuan.registry.events.UnitEstablished;
import io.bihuan.registry.events.UnitRenamed;
import io.bihuan.registry.events.UnitSuperiorChanged;
import io.bihuan.registry.model.Directory;
import io.bihuan.registry.model.RegistryError;
import io.bihuan.registry.model.UnitPeriods;
import io.bihuan.registry.write.changesuperior.ChangeSuperior;
import io.bihuan.registry.write.dissolveunit.DissolveUnit;
import io.bihuan.registry.write.establishunit.EstablishUnit;
import io.bihuan.registry.write.renameunit.RenameUnit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A unit 单位 of an agency over time (F02): established, renamed, put under another superior, dissolved. */
@Aggregate
class Unit {

    @AggregateIdentifier
    private String unitId;

    private @Nullable UnitPeriods periods;

    Unit() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EstablishUnit command, Clock clock, Directory directory) {
        if (periods != null) {
            throw new DomainException(RegistryError.UNIT_ALREADY_ESTABLISHED, Map.of("unit", unitId));
        }
        LocalDate from = command.effectiveFrom();
        Rule.verify(
                new NothingPersonalIsSpread(command.name()),
                new ThePlaceExists(command.divisionCode(), directory.division(command.divisionCode(), from)),
                new ASuperiorStandsAboveInItsOwnLine(
                        command.superior(),
                        found(command.superior(), from, directory),
                        command.agency(),
                        command.level()));
        apply(new UnitEstablished(
                command.unitId(),
                command.name(),
                command.agency(),
                command.level().name(),
                command.divisionCode(),
                command.superior(),
                from,
                command.basis(),
                command.actor().officer(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(UnitEstablished event) {
        unitId = event.unitId();
        periods = UnitPeriods.establishedAs(new OrgUnit(
                event.unitId(),
                event.name(),
                event.agency(),
                Level.valueOf(event.level()),
                event.divisionCode(),
                event.superior(),
                event.effectiveFrom(),
                null));
    }

    @CommandHandler
    void decide(RenameUnit command, Clock clock) {
        OrgUnit latest = changeable(command.effectiveFrom());
        Rule.verify(new NothingPersonalIsSpread(command.name()));
        if (latest.name().equals(command.name())) {
            throw new DomainException(RegistryError.NOTHING_WOULD_CHANGE);
        }
        apply(new UnitRenamed(
                unitId,
                command.name(),
                command.effectiveFrom(),
                command.basis(),
                command.actor().officer(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(UnitRenamed event) {
        periods = Objects.requireNonNull(periods).renamed(event.name(), event.effectiveFrom());
    }

    @CommandHandler
    void decide(ChangeSuperior command, Clock clock, Directory directory) {
        LocalDate from = command.effectiveFrom();
        OrgUnit latest = changeable(from);
        Rule.verify(new ASuperiorStandsAboveInItsOwnLine(
                command.superior(), found(command.superior(), from, directory), latest.agency(), latest.level()));
        if (Objects.equals(latest.superior(), command.superior())) {
            throw new DomainException(RegistryError.NOTHING_WOULD_CHANGE);
        }
        apply(new UnitSuperiorChanged(
                unitId,
                command.superior(),
                from,
                command.basis(),
                command.actor().officer(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(UnitSuperiorChanged event) {
        periods = Objects.requireNonNull(periods).under(event.superior(), event.effectiveFrom());
    }

    @CommandHandler
    void decide(DissolveUnit command, Clock clock) {
        changeable(command.lastDay());
        apply(new UnitDissolved(
                unitId, command.lastDay(), command.basis(), command.actor().officer(), clock.instant()));
    }

    @EventSourcingHandler
    void evolve(UnitDissolved event) {
        periods = Objects.requireNonNull(periods).endedAfter(event.lastDay());
    }

    private OrgUnit changeable(LocalDate from) {
        OrgUnit latest = Objects.requireNonNull(periods).latest();
        if (latest.validTo() != null) {
            throw new DomainException(RegistryError.UNIT_DISSOLVED, Map.of("lastDay", latest.validTo()));
        }
        Rule.verify(new ChangesComeInOrder(latest.validFrom(), from));
        return latest;
    }

    private static Optional<OrgUnit> found(@Nullable String superior, LocalDate on, Directory directory) {
        return superior == null ? Optional.empty() : directory.unit(superior, on);
    }
}
