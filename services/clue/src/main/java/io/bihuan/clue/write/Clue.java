package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.Custody;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.clue.write.registerclue.RegisterClue;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Clue 线索: from registration to the closed loop (domain §2.1, F01–F17). Each phase of its life is a member that decides that phase's
 * commands and folds its events: {@link ClueTriaging}, {@link ClueDispatching}, {@link ClueVerifying}, {@link ClueSigning},
 * {@link ClueClosing}, and beside them {@link ClueTiming}. They share one {@link ClueState}. Here are its birth and what holds in
 * every phase.
 */
@Aggregate
class Clue {

    @AggregateIdentifier
    private @Nullable String clueId;

    private final ClueState clue = new ClueState();

    @AggregateMember
    private final ClueTriaging triaging = new ClueTriaging(clue);

    @AggregateMember
    private final ClueDispatching dispatching = new ClueDispatching(clue);

    @AggregateMember
    private final ClueVerifying verifying = new ClueVerifying(clue);

    @AggregateMember
    private final ClueSigning signing = new ClueSigning(clue);

    @AggregateMember
    private final ClueClosing closing = new ClueClosing(clue, triaging);

    @AggregateMember
    private final ClueTiming timing = new ClueTiming(clue, dispatching);

    Clue() {}

    /** Registers it. Created if missing, so that a repeated registration is answered instead of colliding with itself. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterClue command, DivisionRegistry divisions, Clock clock) {
        if (clueId != null) {
            throw new DomainException(ClueError.CLUE_ALREADY_REGISTERED, Map.of("clueId", clueId));
        }
        divisions.lookup(command.divisionCode(), LocalDate.ofInstant(command.receivedAt(), Deadline.ZONE));
        apply(new ClueRegistered(
                command.clueId(),
                command.clueNo().value(),
                command.tipId(),
                command.sourceClass().name(),
                command.receivedAt(),
                command.reporterMode().name(),
                command.divisionCode(),
                command.industry(),
                command.actor().unit(),
                clock.instant()));
    }

    /** At every step, with the units as they are that day: who must keep out does nothing (I3). */
    @CommandHandlerInterceptor
    void keepOut(StepOfAnOfficer step, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        if (clue.triage != null && !step.actor().actsAlone()) {
            clue.triage.keepOut(step.actor(), ChainOfCommand.at(units, divisions, clock.instant()));
        }
    }

    @EventSourcingHandler
    void evolve(ClueRegistered event) {
        clueId = event.clueId();
        clue.status = ClueStatus.REGISTERED;
        clue.registration = Registration.of(event);
        clue.custody = Custody.at(event.deskUnit());
        clue.outcome = Outcome.open(false);
        clue.reopenings = Reopenings.none();
        clue.clocks = Clocks.none(event.clueId(), event.clueNo());
    }
}
