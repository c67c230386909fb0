package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueState.tell;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.ClueConvertedToCase;
import io.bihuan.clue.events.ClueHandled;
import io.bihuan.clue.events.ClueLoopClosed;
import io.bihuan.clue.events.ClueReferred;
import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.events.OutflowOpened;
import io.bihuan.clue.events.OutflowReturned;
import io.bihuan.clue.events.ReferralAnswered;
import io.bihuan.clue.events.ResultFedBack;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.write.closeloop.CloseLoop;
import io.bihuan.clue.write.closeloop.EverythingHasComeBack;
import io.bihuan.clue.write.completehandling.CompleteHandling;
import io.bihuan.clue.write.converttocase.ConvertToCase;
import io.bihuan.clue.write.noteoutflow.NoteOutflow;
import io.bihuan.clue.write.notereferralreply.NoteReferralReply;
import io.bihuan.clue.write.recordfeedback.OnlyAgreedContact;
import io.bihuan.clue.write.recordfeedback.RecordFeedback;
import io.bihuan.clue.write.referadministratively.ReferAdministratively;
import io.bihuan.clue.write.reopenclue.ReopenClue;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineCalculator;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * What comes after the conclusion 查结之后 (F13, F16, F23): feedback, case, referral, handling, the closed loop, and the way back.
 */
final class ClueClosing {

    private final ClueState clue;
    private final ClueTriaging triaging;

    ClueClosing(ClueState clue, ClueTriaging triaging) {
        this.clue = clue;
        this.triaging = triaging;
    }

    /** Records that the reporter was told, or why not. */
    @CommandHandler
    void decide(RecordFeedback command, Clock clock) {
        Instant now = clock.instant();
        boolean merged = clue.status == ClueStatus.MERGED;
        if (merged) {
            clue.merger.mustOweTheResult(command.main());
        } else {
            clue.outcome.mustNotBeFedBack();
        }
        clue.status.mustAllow(command);
        Rule.verify(new OnlyAgreedContact(command.agreed(), command.channel(), now));
        if (merged) {
            apply(Outcome.feedBackOnMain(command, clue.custody.custodian(), now));
            return;
        }
        apply(clue.outcome.feedBack(command, clue.route.handlingUnit(), now));
        tell(clue.clocks.meet(ClueClock.FEEDBACK, now));
    }

    /** Learns that a case was filed on it. */
    @CommandHandler
    void decide(ConvertToCase command, Clock clock) {
        clue.outcome.mustNotHave(command);
        clue.status.mustAllow(command);
        apply(new ClueConvertedToCase(
                command.clueId(),
                command.caseId(),
                command.caseNo(),
                command.filingUnit(),
                command.filedAt(),
                clock.instant()));
    }

    /** Refers disorder to the administrative channel. */
    @CommandHandler
    void decide(ReferAdministratively command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        clue.status.mustAllow(command);
        Instant now = clock.instant();
        ChainOfCommand chain = ChainOfCommand.at(units, divisions, now);
        apply(clue.outcome.referral().refer(command, clue.registration, clue.route, clue.triage, chain, now));
    }

    /** Notes what the administrative channel answered. */
    @CommandHandler
    void decide(NoteReferralReply command, Clock clock) {
        clue.status.mustAllow(command);
        apply(clue.outcome.referral().answer(command, clue.route, clock.instant()));
    }

    /** Learns how something stands that came of its conclusion. */
    @CommandHandler
    void decide(NoteOutflow command, Clock clock) {
        apply(clue.outflows.note(command, clock.instant()));
    }

    /** Completes the handling. */
    @CommandHandler
    void decide(CompleteHandling command, Clock clock) {
        if (!clue.status.isBefore(ClueStatus.HANDLED)) {
            throw new DomainException(ClueError.HANDLING_ALREADY_COMPLETED);
        }
        clue.status.mustAllow(command);
        apply(clue.outcome.handle(command, clock.instant()));
    }

    /** Closes the loop. Asked too early it says what is missing rather than which state it is in (I8). */
    @CommandHandler
    void decide(CloseLoop command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        if (!clue.status.isBefore(ClueStatus.LOOP_CLOSED)) {
            throw new DomainException(ClueError.LOOP_ALREADY_CLOSED);
        }
        Instant now = clock.instant();
        ChainOfCommand chain = ChainOfCommand.at(units, divisions, now);
        Rule.verify(new EverythingHasComeBack(clue.openItems(command, chain)));
        apply(new ClueLoopClosed(
                command.clueId(), clue.registration.clueNo(), command.actor().officer(), now));
    }

    /** Has it verified again; the clock of the verification starts anew. From a unit that must keep out it is recalled (I3). */
    @CommandHandler
    void decide(
            ReopenClue command,
            UnitRegistry units,
            DivisionRegistry divisions,
            DeadlineCalculator deadlines,
            Clock clock) {
        clue.lineage.mustBeWhole();
        clue.reopenings.mustNotRest(command);
        clue.status.mustAllow(command);
        Instant now = clock.instant();
        ClueReopened reopened = Reopenings.reopen(command, clue.registration, clue.route, now);
        tell(clue.clocks.abandon(now));
        apply(reopened);
        String rule = clue.triage.grade().verificationRule();
        ChainOfCommand chain = ChainOfCommand.at(units, divisions, now);
        clue.triage
                .recall(command.clueId(), clue.registration, clue.route, chain, now)
                .ifPresentOrElse(
                        recalled -> triaging.recall(recalled, command.actor(), chain, deadlines),
                        () -> apply(clue.clocks.start(
                                ClueClock.VERIFICATION, clue.route.handlingUnit(), rule, now, null, deadlines)));
    }

    @EventSourcingHandler
    void evolve(ClueConvertedToCase event) {
        clue.status = ClueStatus.CASE_OPENED;
        clue.outcome = clue.outcome.after(event);
    }

    @EventSourcingHandler
    void evolve(ClueReferred event) {
        clue.status = ClueStatus.REFERRED;
        clue.outcome = clue.outcome.after(event);
    }

    @EventSourcingHandler
    void evolve(ReferralAnswered event) {
        clue.outcome = clue.outcome.after(event);
    }

    @EventSourcingHandler
    void evolve(ResultFedBack event) {
        clue.outcome = clue.outcome.after(event);
    }

    @EventSourcingHandler
    void evolve(OutflowOpened event) {
        clue.outflows = clue.outflows.after(event);
    }

    @EventSourcingHandler
    void evolve(OutflowReturned event) {
        clue.outflows = clue.outflows.after(event);
    }

    @EventSourcingHandler
    void evolve(ClueHandled event) {
        clue.status = ClueStatus.HANDLED;
    }

    @EventSourcingHandler
    void evolve(ClueLoopClosed event) {
        clue.status = ClueStatus.LOOP_CLOSED;
    }

    @EventSourcingHandler
    void evolve(ClueReopened event) {
        clue.status = ClueStatus.VERIFYING;
        clue.verification = Verification.again(event);
        clue.signoff = null;
        clue.archive = null;
        clue.reopenings = clue.reopenings.and(event.basis());
        clue.clocks = clue.clocks.ended();
    }
}
