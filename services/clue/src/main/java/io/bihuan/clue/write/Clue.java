package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueState.tell;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.DisciplineLineRegistered;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.Custody;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.clue.write.registerclue.RegisterClue;
import io.bihuan.clue.write.registerline.RegisterCrimeLine;
import io.bihuan.clue.write.registerline.RegisterDisciplineLine;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.kernel.time.DeadlineCalculator;
import java.time.Clock;
import java.time.Instant;
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
 * commands and folds its events: {@link ClueTriaging}, {@link ClueLines}, {@link ClueMerging}, {@link ClueDispatching},
 * {@link ClueVerifying}, {@link ClueTeaming}, {@link ClueSigning}, {@link ClueClosing}, {@link ClueArchiving}, and beside them {@link ClueGuarding} and {@link ClueTiming}. They share
 * one {@link ClueState}. Here are its birth and what holds in
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
    private final ClueLines lines = new ClueLines(clue);

    @AggregateMember
    private final ClueMerging merging = new ClueMerging(clue, triaging);

    @AggregateMember
    private final ClueDispatching dispatching = new ClueDispatching(clue);

    @AggregateMember
    private final ClueVerifying verifying = new ClueVerifying(clue);

    @AggregateMember
    private final ClueTeaming teaming = new ClueTeaming(clue);

    @AggregateMember
    private final ClueSigning signing = new ClueSigning(clue);

    @AggregateMember
    private final ClueClosing closing = new ClueClosing(clue, triaging);

    @AggregateMember
    private final ClueArchiving archiving = new ClueArchiving(clue);

    @AggregateMember
    private final ClueGuarding guarding = new ClueGuarding(clue);

    @AggregateMember
    private final ClueTiming timing = new ClueTiming(clue, dispatching);

    Clue() {}

    /** Registers it. Created if missing, so that a repeated registration is answered instead of colliding with itself. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterClue command, DivisionRegistry divisions, Clock clock) {
        mustBeNew();
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

    /** Registers it as the crime line of another. Told like any registration: whoever handles it learns of no other line. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterCrimeLine command) {
        mustBeNew();
        apply(command.origin().asCrimeLine(command.clueId(), command.clueNo(), command.tip()));
        tell(command.origin().triagedAs(command.clueId()));
    }

    /** Registers it as the discipline line of another, and hands it to the discipline organ. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterDisciplineLine command, DeadlineCalculator deadlines, Clock clock) {
        mustBeNew();
        Instant now = clock.instant();
        apply(command.origin().asDisciplineLine(command.clueId(), command.clueNo()));
        tell(command.origin().triagedAs(command.clueId()));
        apply(clue.triage.handOver(command, clue.registration, now));
        apply(clue.clocks.awaitTransfer(command.unit(), now, deadlines));
    }

    private void mustBeNew() {
        if (clueId != null) {
            throw new DomainException(ClueError.CLUE_ALREADY_REGISTERED, Map.of("clueId", clueId));
        }
    }

    /** At every step, with the units as they are that day: who must keep out does nothing (I3). */
    @CommandHandlerInterceptor
    void keepOut(StepOfAnOfficer step, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        if (clue.triage != null && !step.actor().actsAlone()) {
            clue.triage.keepOut(step.actor(), ChainOfCommand.at(units, divisions, clock.instant()));
        }
    }

    @EventSourcingHandler
    void evolve(DisciplineLineRegistered event) {
        clueId = event.clueId();
        clue.status = ClueStatus.REGISTERED;
        clue.registration = Registration.of(event);
        clue.lineage = Lineage.ofDiscipline();
        clue.merger = Merger.none();
        clue.custody = Custody.at(event.deskUnit());
        clue.team = Team.none(event.tipId(), event.registeredAt());
        clue.outcome = Outcome.open(false);
        clue.outflows = Outflows.none();
        clue.protections = Protections.none();
        clue.reopenings = Reopenings.none();
        clue.clocks = Clocks.none(event.clueId(), event.clueNo());
    }

    @EventSourcingHandler
    void evolve(ClueRegistered event) {
        clueId = event.clueId();
        clue.status = ClueStatus.REGISTERED;
        clue.registration = Registration.of(event);
        clue.lineage = Lineage.ordinary();
        clue.merger = Merger.none();
        clue.custody = Custody.at(event.deskUnit());
        clue.team = Team.none(event.tipId(), event.registeredAt());
        clue.outcome = Outcome.open(false);
        clue.outflows = Outflows.none();
        clue.protections = Protections.none();
        clue.reopenings = Reopenings.none();
        clue.clocks = Clocks.none(event.clueId(), event.clueNo());
    }
}
