package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.TipAttached;
import io.bihuan.clue.events.TipReceived;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.SourceClass;
import io.bihuan.clue.model.TipContent;
import io.bihuan.clue.write.attachtiptoclue.AttachTipToClue;
import io.bihuan.clue.write.receivetip.ReceiveTip;
import io.bihuan.kernel.DomainException;
import java.time.Clock;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Tip 举报件: what somebody reported, raw and immutable (F01). It can be received once and attached to one clue; nothing
 * can change or delete it.
 */
@Aggregate
class Tip {

    @AggregateIdentifier
    private @Nullable String tipId;

    private @Nullable String clueId;

    Tip() {}

    /** Takes the tip in. Created if missing, so that a repeated row is answered instead of colliding with itself. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReceiveTip command, Clock clock) {
        if (tipId != null) {
            throw new DomainException(ClueError.TIP_ALREADY_RECEIVED, Map.of("tipId", tipId));
        }
        SourceClass source = SourceClass.of(command.sourceClass());
        TipContent content = new TipContent(
                source.name(),
                command.channel(),
                command.receivedAt(),
                command.mode().name(),
                command.divisionCode(),
                command.place(),
                command.industry(),
                command.accused(),
                command.narrative());
        apply(new TipReceived(
                command.tipId(),
                content.sourceClass(),
                content.channel(),
                content.receivedAt(),
                clock.instant(),
                content.reporterMode(),
                command.reporterRef(),
                content.divisionCode(),
                content.place(),
                content.industry(),
                content.accused(),
                content.narrative(),
                command.proposedUnit(),
                command.proposedDueOn(),
                command.remark(),
                command.origin(),
                content.hash()));
    }

    /** Attaches it to a clue, once. */
    @CommandHandler
    void decide(AttachTipToClue command, Clock clock) {
        if (command.clueId().equals(clueId)) {
            throw new DomainException(ClueError.TIP_ALREADY_ATTACHED, Map.of("clueId", clueId));
        }
        if (clueId != null) {
            throw new DomainException(ClueError.TIP_ATTACHED_ELSEWHERE, Map.of("clueId", clueId));
        }
        apply(new TipAttached(command.tipId(), command.clueId(), clock.instant()));
    }

    @EventSourcingHandler
    void evolve(TipReceived event) {
        tipId = event.tipId();
    }

    @EventSourcingHandler
    void evolve(TipAttached event) {
        clueId = event.clueId();
    }
}
