package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.CluesLinked;
import io.bihuan.clue.events.CluesUnlinked;
import io.bihuan.clue.events.LinkProposed;
import io.bihuan.clue.events.LinkRejected;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.LinkStatus;
import io.bihuan.clue.write.confirmlink.ConfirmLink;
import io.bihuan.clue.write.proposelink.ProposeLink;
import io.bihuan.clue.write.rejectlink.RejectLink;
import io.bihuan.clue.write.unlinkclues.UnlinkClues;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * What is thought of two clues 串并关联 (F12): that they belong together is proposed, found by a person, and can be taken back.
 * Neither clue changes by it, and nobody is told of one by the other. Its id follows from both, so that there is one link between
 * them whoever begins it; therefore every command may meet one that is not there yet.
 */
@Aggregate
class ClueLink {

    @AggregateIdentifier
    private @Nullable String linkId;

    private @Nullable LinkStatus status;

    ClueLink() {}

    /** Proposes it, once. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ProposeLink command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Instant now = clock.instant();
        Rule.verify(new AClueIsLinkedToAnother(command.clues()));
        if (!command.actor().actsAlone()) {
            mustBeFree(command.actor(), command.conflicts(), ChainOfCommand.at(units, divisions, now));
        }
        if (linkId != null) {
            throw new DomainException(ClueError.LINK_ALREADY_KNOWN);
        }
        apply(new LinkProposed(
                command.linkId(),
                command.clues().first(),
                command.clues().second(),
                command.method().name(),
                command.score(),
                command.actor().officer(),
                now));
    }

    /** Finds that they belong together. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ConfirmLink command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Instant now = clock.instant();
        Rule.verify(new AClueIsLinkedToAnother(command.clues()), new OnlyAPersonDecidesOnALink(command.actor()));
        mustBeFree(command.actor(), command.conflicts(), ChainOfCommand.at(units, divisions, now));
        if (status == LinkStatus.LINKED) {
            throw new DomainException(ClueError.CLUES_ALREADY_LINKED);
        }
        apply(new CluesLinked(
                command.linkId(),
                command.clues().first(),
                command.clues().second(),
                command.ground().name(),
                command.actor().officer(),
                command.actor().unit(),
                now));
    }

    /** Finds that they do not. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RejectLink command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Instant now = clock.instant();
        mustBeDecidedBy(command.actor(), command.conflicts(), ChainOfCommand.at(units, divisions, now));
        known().mustAllow(command);
        apply(new LinkRejected(
                command.linkId(),
                command.clues().first(),
                command.clues().second(),
                command.reason().name(),
                command.actor().officer(),
                command.actor().unit(),
                now));
    }

    /** Takes it back. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(UnlinkClues command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Instant now = clock.instant();
        mustBeDecidedBy(command.actor(), command.conflicts(), ChainOfCommand.at(units, divisions, now));
        known().mustAllow(command);
        apply(new CluesUnlinked(
                command.linkId(),
                command.clues().first(),
                command.clues().second(),
                command.reason().name(),
                command.actor().officer(),
                command.actor().unit(),
                now));
    }

    @EventSourcingHandler
    void evolve(LinkProposed event) {
        linkId = event.linkId();
        status = LinkStatus.PROPOSED;
    }

    @EventSourcingHandler
    void evolve(CluesLinked event) {
        linkId = event.linkId();
        status = LinkStatus.LINKED;
    }

    @EventSourcingHandler
    void evolve(LinkRejected event) {
        status = LinkStatus.REJECTED;
    }

    @EventSourcingHandler
    void evolve(CluesUnlinked event) {
        status = LinkStatus.UNLINKED;
    }

    private LinkStatus known() {
        if (status == null) {
            throw new DomainException(ClueError.LINK_UNKNOWN);
        }
        return status;
    }

    private static void mustBeDecidedBy(Actor actor, ConflictSet conflicts, ChainOfCommand chain) {
        Rule.verify(new OnlyAPersonDecidesOnALink(actor));
        mustBeFree(actor, conflicts, chain);
    }

    private static void mustBeFree(Actor actor, ConflictSet conflicts, ChainOfCommand chain) {
        Rule.verify(new NobodyInConflictTakesPart(actor.officer(), actor.unit(), conflicts, chain));
    }
}
