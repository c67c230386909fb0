package io.bihuan.casefile.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.casefile.events.DispatchNoted;
import io.bihuan.casefile.events.FindingNoted;
import io.bihuan.casefile.events.HandlerNoted;
import io.bihuan.casefile.events.HandlerWithdrawn;
import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.write.notedispatch.NoteDispatch;
import io.bihuan.casefile.write.notefinding.NoteFinding;
import io.bihuan.casefile.write.notehandler.NoteHandler;
import io.bihuan.casefile.write.withdrawhandler.WithdrawHandler;
import io.bihuan.kernel.DomainException;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * The assets of a clue and what is done about them 涉案财物措施 (F32, domain §2.2 AssetMeasure), one record for a clue. It begins with the
 * dispatch of the clue, because assets can be queried and stopped before there is a case (ADR 62).
 */
@Aggregate
class AssetMeasures {

    @AggregateIdentifier
    private String assetsId;

    private Instant dispatchedAt;
    private Instant handlerChangedAt;

    private final AssetState state = new AssetState();

    @AggregateMember
    private final AssetQuerying querying = new AssetQuerying(state);

    @AggregateMember
    private final EmergencyMeasuring emergencies = new EmergencyMeasuring(state);

    AssetMeasures() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NoteDispatch command) {
        if (dispatchedAt != null && !command.dispatchedAt().isAfter(dispatchedAt)) {
            throw new DomainException(CaseError.DISPATCH_ALREADY_NOTED);
        }
        apply(new DispatchNoted(
                command.assetsId(),
                command.clueId(),
                command.clueNo(),
                command.divisionCode(),
                command.dispatchedAt()));
    }

    /** A clue that is dispatched again is verified again, so what was found before is no finding any more. */
    @EventSourcingHandler
    void evolve(DispatchNoted event) {
        assetsId = event.assetsId();
        dispatchedAt = event.dispatchedAt();
        handlerChangedAt = handlerChangedAt == null ? Instant.EPOCH : handlerChangedAt;
        state.clueId = event.clueId();
        state.finding = "";
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NoteHandler command) {
        if (assetsId == null || !command.acknowledgedAt().isAfter(handlerChangedAt)) {
            throw new DomainException(CaseError.HANDLER_ALREADY_NOTED);
        }
        apply(new HandlerNoted(assetsId, state.clueId, command.unit(), command.acknowledgedAt()));
    }

    @EventSourcingHandler
    void evolve(HandlerNoted event) {
        state.handlingUnit = event.unit();
        handlerChangedAt = event.acknowledgedAt();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(WithdrawHandler command) {
        if (assetsId == null
                || !command.unit().equals(state.handlingUnit)
                || command.withdrawnAt().isBefore(handlerChangedAt)) {
            throw new DomainException(CaseError.HANDLER_ALREADY_NOTED);
        }
        apply(new HandlerWithdrawn(assetsId, state.clueId, command.unit(), command.withdrawnAt()));
    }

    @EventSourcingHandler
    void evolve(HandlerWithdrawn event) {
        state.handlingUnit = "";
        handlerChangedAt = event.withdrawnAt();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NoteFinding command) {
        if (assetsId == null
                || command.ladder().name().equals(state.finding)
                || command.concludedAt().isBefore(dispatchedAt)) {
            throw new DomainException(CaseError.FINDING_ALREADY_NOTED);
        }
        apply(new FindingNoted(assetsId, state.clueId, command.ladder().name(), command.concludedAt()));
    }

    @EventSourcingHandler
    void evolve(FindingNoted event) {
        state.finding = event.ladder();
    }
}
