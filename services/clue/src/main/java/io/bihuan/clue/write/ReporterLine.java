package io.bihuan.clue.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.AttachmentReceived;
import io.bihuan.clue.events.DeskReplied;
import io.bihuan.clue.events.DialogueRead;
import io.bihuan.clue.events.DissentRecorded;
import io.bihuan.clue.events.FactsAdded;
import io.bihuan.clue.events.ReceiptIssued;
import io.bihuan.clue.events.ReporterWrote;
import io.bihuan.clue.events.ResultDisputed;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.addfacts.AddFacts;
import io.bihuan.clue.write.disputeresult.DisputeResult;
import io.bihuan.clue.write.openreporterline.OpenReporterLine;
import io.bihuan.clue.write.readdialogue.ReadDialogue;
import io.bihuan.clue.write.receiveattachment.AttachmentIsSmallEnough;
import io.bihuan.clue.write.receiveattachment.AttachmentsAreFew;
import io.bihuan.clue.write.receiveattachment.AttachmentsFitTogether;
import io.bihuan.clue.write.receiveattachment.ReceiveAttachment;
import io.bihuan.clue.write.replytoreporter.ReplyToReporter;
import io.bihuan.clue.write.writeasreporter.WriteAsReporter;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The line to a reporter 举报人联系线 (F13, F21): what was said both ways about one tip, by a reporter who shows a code and no name.
 * It knows that something was said, never what.
 */
@Aggregate
class ReporterLine {

    @AggregateIdentifier
    private @Nullable String dialogueId;

    private String tipId;
    private Set<String> addedTips;
    private Set<String> attachments;
    private long attachedBytes;
    private boolean disputed;
    private boolean explained;

    ReporterLine() {}

    /** Opens it. Created if missing, so that a repeated tip is answered instead of colliding with itself. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenReporterLine command, Clock clock) {
        if (dialogueId != null) {
            throw new DomainException(ClueError.LINE_ALREADY_OPEN, Map.of("tipId", tipId));
        }
        apply(new ReceiptIssued(command.dialogueId(), command.tipId(), command.reporterRef(), clock.instant()));
    }

    /** The reporter writes. */
    @CommandHandler
    void decide(WriteAsReporter command, Clock clock) {
        apply(new ReporterWrote(
                command.dialogueId(), tipId, command.messageId(), command.commitment(), clock.instant()));
    }

    /** The desk writes. */
    @CommandHandler
    void decide(ReplyToReporter command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Instant now = clock.instant();
        keepOut(command.actor(), command.conflicts(), units, divisions, now);
        apply(new DeskReplied(
                command.dialogueId(),
                tipId,
                command.messageId(),
                command.commitment(),
                command.actor().officer(),
                command.actor().unit(),
                now));
    }

    /** An officer reads. */
    @CommandHandler
    void decide(ReadDialogue command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        Instant now = clock.instant();
        keepOut(command.actor(), command.conflicts(), units, divisions, now);
        apply(new DialogueRead(
                command.dialogueId(),
                tipId,
                command.actor().officer(),
                command.actor().unit(),
                now));
    }

    /** The reporter added facts. */
    @CommandHandler
    void decide(AddFacts command, Clock clock) {
        if (addedTips.contains(command.addedTipId())) {
            throw new DomainException(ClueError.FACTS_ALREADY_ADDED);
        }
        apply(new FactsAdded(command.dialogueId(), tipId, command.addedTipId(), clock.instant()));
    }

    /** The reporter hands in a file; the same one, told by its digest, counts once. */
    @CommandHandler
    void decide(ReceiveAttachment command, Clock clock) {
        if (attachments.contains(command.digest())) {
            throw new DomainException(ClueError.ATTACHMENT_ALREADY_RECEIVED, Map.of("field", "file"));
        }
        Rule.verify(
                new AttachmentIsSmallEnough(command.size()),
                new AttachmentsAreFew(attachments.size() + 1),
                new AttachmentsFitTogether(attachedBytes + command.size()));
        apply(new AttachmentReceived(
                command.dialogueId(),
                tipId,
                command.attachmentId(),
                command.digest(),
                command.size(),
                command.type().mediaType(),
                clock.instant()));
    }

    /** The reporter does not accept the result; only with something new is it read again (S21). */
    @CommandHandler
    void decide(DisputeResult command, Clock clock) {
        if (disputed) {
            throw new DomainException(ClueError.ALREADY_DISPUTED);
        }
        if (!command.resultThere()) {
            throw new DomainException(ClueError.NO_RESULT_YET);
        }
        if (command.newFacts()) {
            apply(new ResultDisputed(
                    command.dialogueId(), tipId, command.messageId(), command.commitment(), clock.instant()));
        } else if (explained) {
            throw new DomainException(ClueError.DISSENT_ALREADY_EXPLAINED);
        } else {
            apply(new DissentRecorded(
                    command.dialogueId(), tipId, command.messageId(), command.commitment(), clock.instant()));
        }
    }

    @EventSourcingHandler
    void evolve(ReceiptIssued event) {
        dialogueId = event.dialogueId();
        tipId = event.tipId();
        addedTips = Set.of();
        attachments = Set.of();
    }

    @EventSourcingHandler
    void evolve(ReporterWrote event) {
        tipId = event.tipId();
    }

    @EventSourcingHandler
    void evolve(DeskReplied event) {
        tipId = event.tipId();
    }

    @EventSourcingHandler
    void evolve(DialogueRead event) {
        tipId = event.tipId();
    }

    @EventSourcingHandler
    void evolve(FactsAdded event) {
        Set<String> more = new HashSet<>(addedTips);
        more.add(event.addedTipId());
        addedTips = Set.copyOf(more);
    }

    @EventSourcingHandler
    void evolve(AttachmentReceived event) {
        Set<String> more = new HashSet<>(attachments);
        more.add(event.digest());
        attachments = Set.copyOf(more);
        attachedBytes += event.size();
    }

    @EventSourcingHandler
    void evolve(ResultDisputed event) {
        disputed = true;
    }

    @EventSourcingHandler
    void evolve(DissentRecorded event) {
        explained = true;
    }

    private static void keepOut(
            Actor actor, ConflictSet conflicts, UnitRegistry units, DivisionRegistry divisions, Instant now) {
        ChainOfCommand chain = new ChainOfCommand(units, divisions, LocalDate.ofInstant(now, Deadline.ZONE));
        Rule.verify(new NobodyInConflictTakesPart(actor.officer(), actor.unit(), conflicts, chain));
    }
}
