package io.bihuan.registry.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.Division;
import io.bihuan.kernel.registry.DivisionKind;
import io.bihuan.kernel.registry.Level;
import io.bihuan.registry.events.DivisionAbolished;
import io.bihuan.registry.events.DivisionEstablished;
import io.bihuan.registry.events.DivisionRenamed;
import io.bihuan.registry.model.Directory;
import io.bihuan.registry.model.DivisionPeriods;
import io.bihuan.registry.model.RegistryError;
import io.bihuan.registry.write.abolishdivision.AbolishDivision;
import io.bihuan.registry.write.establishdivision.EstablishDivision;
import io.bihuan.registry.write.renamedivision.RenameDivision;
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

/** A division 行政区划 over time (F02): established, renamed, abolished with or without a successor. */
@Aggregate
class Place {

    @AggregateIdentifier
    private String code;

    private @Nullable DivisionPeriods periods;

    Place() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EstablishDivision command, Clock clock, Directory directory) {
        if (periods != null) {
            throw new DomainException(RegistryError.DIVISION_ALREADY_ESTABLISHED, Map.of("code", code));
        }
        Rule.verify(
                new NothingPersonalIsSpread(command.name()),
                new AParentStandsAbove(
                        command.parent(),
                        found(command.parent(), command.effectiveFrom(), directory),
                        command.level()));
        apply(new DivisionEstablished(
                command.code(),
                command.name(),
                command.level().name(),
                command.kind().name(),
                command.parent(),
                command.effectiveFrom(),
                command.basis(),
                command.actor().officer(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(DivisionEstablished event) {
        code = event.code();
        periods = DivisionPeriods.establishedAs(new Division(
                event.code(),
                event.name(),
                Level.valueOf(event.level()),
                DivisionKind.valueOf(event.kind()),
                event.parent(),
                event.effectiveFrom(),
                null,
                null));
    }

    @CommandHandler
    void decide(RenameDivision command, Clock clock) {
        Division latest = changeable(command.effectiveFrom());
        Rule.verify(new NothingPersonalIsSpread(command.name()));
        if (latest.name().equals(command.name())) {
            throw new DomainException(RegistryError.NOTHING_WOULD_CHANGE);
        }
        apply(new DivisionRenamed(
                code,
                command.name(),
                command.effectiveFrom(),
                command.basis(),
                command.actor().officer(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(DivisionRenamed event) {
        periods = Objects.requireNonNull(periods).renamed(event.name(), event.effectiveFrom());
    }

    @CommandHandler
    void decide(AbolishDivision command, Clock clock, Directory directory) {
        changeable(command.lastDay());
        LocalDate dayAfter = command.lastDay().plusDays(1);
        Rule.verify(new ASuccessorExists(code, command.successor(), found(command.successor(), dayAfter, directory)));
        apply(new DivisionAbolished(
                code,
                command.lastDay(),
                command.successor(),
                command.basis(),
                command.actor().officer(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(DivisionAbolished event) {
        periods = Objects.requireNonNull(periods).abolishedAfter(event.lastDay(), event.successor());
    }

    private Division changeable(LocalDate from) {
        Division latest = Objects.requireNonNull(periods).latest();
        if (latest.validTo() != null) {
            throw new DomainException(RegistryError.DIVISION_ABOLISHED, Map.of("lastDay", latest.validTo()));
        }
        Rule.verify(new ChangesComeInOrder(latest.validFrom(), from));
        return latest;
    }

    private static Optional<Division> found(@Nullable String other, LocalDate on, Directory directory) {
        return other == null ? Optional.empty() : directory.division(other, on);
    }
}
