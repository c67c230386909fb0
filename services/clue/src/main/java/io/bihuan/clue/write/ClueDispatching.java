package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueState.tell;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueReceiptAcknowledged;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueReturned;
import io.bihuan.clue.events.OfferLapsed;
import io.bihuan.clue.events.OfferWithdrawn;
import io.bihuan.clue.events.ReturnOffered;
import io.bihuan.clue.events.ReturnRefused;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.model.Custody;
import io.bihuan.clue.write.acceptreturn.AcceptReturn;
import io.bihuan.clue.write.acknowledgereceipt.AcknowledgeReceipt;
import io.bihuan.clue.write.dispatchclue.DispatchClue;
import io.bihuan.clue.write.dispatchclue.OfficialsTakeTwoLines;
import io.bihuan.clue.write.redispatchclue.RedispatchClue;
import io.bihuan.clue.write.refusereturn.RefuseReturn;
import io.bihuan.clue.write.returnclue.ReturnClue;
import io.bihuan.clue.write.withdrawoffer.WhoOfferedWithdraws;
import io.bihuan.clue.write.withdrawoffer.WithdrawOffer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineCalculator;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * How a clue goes from hand to hand 交办 (F02–F04): a dispatch is an offer that is signed for, refused, withdrawn or lapses; a return is
 * the same on the way back, once; then a common superior decides. Nothing else moves {@link Custody}.
 */
final class ClueDispatching {

    private final ClueState clue;

    ClueDispatching(ClueState clue) {
        this.clue = clue;
    }

    /** Dispatches it; the clock of the receipt starts. */
    @CommandHandler
    void decide(
            DispatchClue command,
            UnitRegistry units,
            DivisionRegistry divisions,
            DeadlineCalculator deadlines,
            Clock clock) {
        clue.status.mustAllow(command);
        Rule.verify(new OfficialsTakeTwoLines(clue.lineage.implicated()));
        Instant now = clock.instant();
        apply(clue.triage.dispatch(command, clue.registration, ChainOfCommand.at(units, divisions, now), now));
        apply(clue.clocks.awaitReceipt(command.handlingUnit(), now, deadlines));
    }

    /** Signs for it; the clock of the verification starts. */
    @CommandHandler
    void decide(AcknowledgeReceipt command, DeadlineCalculator deadlines, Clock clock) {
        clue.status.mustAllow(command);
        clue.route.mustBeHeldBy(command.actor());
        Instant now = clock.instant();
        String unit = clue.route.handlingUnit();
        apply(new ClueReceiptAcknowledged(
                command.clueId(), unit, command.actor().officer(), now));
        tell(clue.clocks.meet(ClueClock.RECEIPT, now));
        String rule = clue.triage.grade().verificationRule();
        apply(clue.clocks.start(ClueClock.VERIFICATION, unit, rule, now, clue.route.dueOn(), deadlines));
    }

    /** Returns it: refused before it was signed for, its clock ends; afterwards it is offered to whoever sent it, and nothing ends. */
    @CommandHandler
    void decide(ReturnClue command, DeadlineCalculator deadlines, Clock clock) {
        clue.status.mustAllow(command);
        clue.lineage.mayBeGivenBack();
        Instant now = clock.instant();
        clue.route.mustBeReturnable(command, now, deadlines);
        String unit = clue.route.handlingUnit();
        String reason = command.reason().name();
        if (clue.custody.onItsWayOut()) {
            takeBack(new ClueReturned(command.clueId(), unit, reason, now));
        } else {
            apply(new ReturnOffered(command.clueId(), unit, clue.custody.sender(), reason, now));
        }
    }

    /** Takes it back; its clocks end. */
    @CommandHandler
    void decide(AcceptReturn command, Clock clock) {
        clue.status.mustAllow(command);
        Custody.Offer open = clue.custody.open();
        Rule.verify(new OnlyTheSenderAnswersAReturn(open.to(), command.actor().unit()));
        String reason = Objects.requireNonNull(open.returnReason());
        takeBack(new ClueReturned(command.clueId(), open.by(), reason, clock.instant()));
    }

    private void takeBack(ClueReturned returned) {
        tell(clue.clocks.abandon(returned.returnedAt()));
        apply(returned);
    }

    /** Leaves it with the unit that wanted to return it. */
    @CommandHandler
    void decide(RefuseReturn command, Clock clock) {
        clue.status.mustAllow(command);
        Custody.Offer open = clue.custody.open();
        Actor actor = command.actor();
        Rule.verify(new OnlyTheSenderAnswersAReturn(open.to(), actor.unit()));
        apply(new ReturnRefused(
                command.clueId(), open.by(), command.reason().name(), actor.officer(), actor.unit(), clock.instant()));
    }

    /** Withdraws what nobody has answered; with a dispatch its clock ends. */
    @CommandHandler
    void decide(WithdrawOffer command, UnitRegistry units, DivisionRegistry divisions, Clock clock) {
        clue.status.mustAllow(command);
        clue.lineage.mayBeGivenBack();
        Instant now = clock.instant();
        Custody.Offer open = clue.custody.open();
        Actor actor = command.actor();
        Rule.verify(new WhoOfferedWithdraws(open, actor.unit(), ChainOfCommand.at(units, divisions, now)));
        if (!open.ofReturn()) {
            tell(clue.clocks.abandon(now));
        }
        apply(new OfferWithdrawn(
                command.clueId(),
                open.to(),
                open.by(),
                open.ofReturn(),
                command.reason().name(),
                actor.officer(),
                actor.unit(),
                now));
    }

    /**
     * Ends a dispatch that nobody signed for a week after the limit; a unit above hears of it (T04). A discipline line is no offer
     * and stays where it is: it must not fall back to a desk that may not know of it.
     */
    void lapse(String clueId, ChainOfCommand chain, Instant now) {
        if (clue.custody.onItsWayOut()) {
            apply(clue.triage.lapse(clueId, clue.custody.open(), chain, now));
        }
    }

    private Custody sent(String unit, String by, Instant when) {
        return clue.lineage.discipline() ? clue.custody.handedOver(unit) : clue.custody.offered(unit, by, when);
    }

    /** Dispatches it again after a return, or takes it from the second unit by decision of a common superior. */
    @CommandHandler
    void decide(
            RedispatchClue command,
            UnitRegistry units,
            DivisionRegistry divisions,
            DeadlineCalculator deadlines,
            Clock clock) {
        Instant now = clock.instant();
        ChainOfCommand chain = ChainOfCommand.at(units, divisions, now);
        boolean dispute = clue.status.isHeldUnverified() && clue.route.returnedBy() != null;
        if (dispute) {
            clue.route.mustBeDecidedBy(command.actor(), chain);
        } else {
            clue.status.mustAllow(command);
        }
        ClueRedispatched redispatched =
                clue.triage.redispatch(command, clue.registration, clue.route, dispute, chain, now);
        tell(clue.clocks.abandon(now));
        apply(redispatched);
        apply(clue.clocks.awaitReceipt(command.handlingUnit(), now, deadlines));
    }

    @EventSourcingHandler
    void evolve(ClueDispatched event) {
        clue.status = ClueStatus.DISPATCHED;
        clue.custody = sent(event.handlingUnit(), event.dispatchedBy(), event.dispatchedAt());
        clue.route = new Route(event.handlingUnit(), event.dispatchedBy(), event.dispatchedAt(), event.dueOn(), null);
    }

    @EventSourcingHandler
    void evolve(ClueReceiptAcknowledged event) {
        clue.status = ClueStatus.ACCEPTED;
        clue.custody = clue.custody.taken();
    }

    @EventSourcingHandler
    void evolve(ReturnOffered event) {
        clue.status = ClueStatus.RETURN_OFFERED;
        clue.custody = clue.custody.offeredBack(event.reasonCode(), event.offeredAt());
        clue.route = clue.route.returned();
    }

    @EventSourcingHandler
    void evolve(ReturnRefused event) {
        clue.status = ClueStatus.ACCEPTED;
        clue.custody = clue.custody.kept();
    }

    @EventSourcingHandler
    void evolve(ClueReturned event) {
        clue.status = ClueStatus.RETURNED;
        clue.custody = clue.custody.back();
        clue.route = clue.route.returned();
        clue.clocks = clue.clocks.ended();
    }

    @EventSourcingHandler
    void evolve(OfferWithdrawn event) {
        clue.status = ClueStatus.withdrawn(event.ofReturn());
        clue.custody = clue.custody.kept();
        clue.clocks = event.ofReturn() ? clue.clocks : clue.clocks.ended();
    }

    @EventSourcingHandler
    void evolve(OfferLapsed event) {
        clue.status = ClueStatus.LAPSED;
        clue.custody = clue.custody.lapsed(event.escalatedTo());
        clue.clocks = clue.clocks.ended();
    }

    @EventSourcingHandler
    void evolve(ClueRedispatched event) {
        clue.status = ClueStatus.DISPATCHED;
        clue.custody = sent(event.handlingUnit(), event.decidedBy(), event.dispatchedAt());
        clue.route = new Route(
                event.handlingUnit(), event.decidedBy(), event.dispatchedAt(), event.dueOn(), clue.route.returnedBy());
        clue.clocks = clue.clocks.ended();
    }
}
