package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.RelativesKeptOut;
import io.bihuan.clue.events.TipAttached;
import io.bihuan.clue.events.TipDeclined;
import io.bihuan.clue.events.TipDetached;
import io.bihuan.clue.events.TipReceived;
import io.bihuan.clue.events.TipReferred;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.SourceClass;
import io.bihuan.clue.model.TipContent;
import io.bihuan.clue.write.attachtiptoclue.AttachTipToClue;
import io.bihuan.clue.write.declareconflict.SomebodyNewIsNamed;
import io.bihuan.clue.write.declinetip.DeclineTip;
import io.bihuan.clue.write.detachtip.ClueComesFromAnother;
import io.bihuan.clue.write.detachtip.DetachTip;
import io.bihuan.clue.write.keeprelativesout.KeepRelativesOut;
import io.bihuan.clue.write.receivetip.ReceiveTip;
import io.bihuan.clue.write.refertip.ReferTip;
import io.bihuan.clue.write.triageclue.SecondOfficerIsAnother;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Tip 举报件: what somebody reported, raw and immutable (F01). It can be received once, and ends as part of one clue, referred to
 * another organ, or declined with a reason; nothing can change or delete it, and none of its ends keeps a clue from being made of it
 * later.
 */
@Aggregate
class Tip {

    @AggregateIdentifier
    private @Nullable String tipId;

    private @Nullable String clueId;
    private boolean settled;
    private List<String> keptOut = List.of();

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

    /** Takes it away from a clue that a person attached it to. */
    @CommandHandler
    void decide(DetachTip command, Clock clock) {
        if (clueId == null) {
            throw new DomainException(ClueError.TIP_NOT_ATTACHED);
        }
        Rule.verify(new ClueComesFromAnother(command.tipId(), clueId));
        apply(new TipDetached(command.tipId(), clueId, command.actor().officer(), clock.instant()));
    }

    /** Declines it. */
    @CommandHandler
    void decide(DeclineTip command, Clock clock) {
        mustBeOpen();
        Actor actor = command.actor();
        Rule.verify(new SecondOfficerIsAnother(actor.officer(), command.secondOfficer()));
        apply(new TipDeclined(
                command.tipId(),
                command.reason().name(),
                actor.officer(),
                command.secondOfficer(),
                actor.unit(),
                clock.instant()));
    }

    /** Refers it to another organ. */
    @CommandHandler
    void decide(ReferTip command, Clock clock) {
        mustBeOpen();
        Rule.verify(new ReferencesNameNobody(command.transferRef()));
        Actor actor = command.actor();
        apply(new TipReferred(
                command.tipId(),
                command.recipient().name(),
                command.transferRef(),
                actor.officer(),
                actor.unit(),
                clock.instant()));
    }

    /** Keeps near relatives in office out of it, whatever became of it. */
    @CommandHandler
    void decide(KeepRelativesOut command, Clock clock) {
        List<String> officers = command.officers().stream()
                .distinct()
                .filter(officer -> !keptOut.contains(officer))
                .toList();
        Rule.verify(new SomebodyNewIsNamed(List.of(), officers));
        apply(new RelativesKeptOut(
                command.tipId(),
                officers,
                command.actor().officer(),
                command.actor().unit(),
                clock.instant()));
    }

    /** Neither part of a clue nor settled without one. */
    private void mustBeOpen() {
        if (clueId != null) {
            throw new DomainException(ClueError.TIP_HAS_A_CLUE, Map.of("clueId", clueId));
        }
        if (settled) {
            throw new DomainException(ClueError.TIP_ALREADY_SETTLED);
        }
    }

    @EventSourcingHandler
    void evolve(TipReceived event) {
        tipId = event.tipId();
    }

    @EventSourcingHandler
    void evolve(TipAttached event) {
        clueId = event.clueId();
    }

    @EventSourcingHandler
    void evolve(TipDetached event) {
        clueId = null;
    }

    @EventSourcingHandler
    void evolve(TipDeclined event) {
        settled = true;
    }

    @EventSourcingHandler
    void evolve(TipReferred event) {
        settled = true;
    }

    @EventSourcingHandler
    void evolve(RelativesKeptOut event) {
        keptOut = Stream.concat(keptOut.stream(), event.officers().stream()).toList();
    }
}
