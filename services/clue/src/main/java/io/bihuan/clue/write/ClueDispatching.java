package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueState.tell;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueReceiptAcknowledged;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueReturned;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueClock;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.write.acknowledgereceipt.AcknowledgeReceipt;
import io.bihuan.clue.write.dispatchclue.DispatchClue;
import io.bihuan.clue.write.dispatchclue.OfficialsTakeTwoLines;
import io.bihuan.clue.write.redispatchclue.RedispatchClue;
import io.bihuan.clue.write.returnclue.ReturnClue;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.DeadlineCalculator;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * How a clue comes into the hands of a unit 交办 (F02–F04): dispatch, receipt, one return and the new dispatch after it.
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

    /** Returns it; its clocks end. */
    @CommandHandler
    void decide(ReturnClue command, DeadlineCalculator deadlines, Clock clock) {
        clue.status.mustAllow(command);
        clue.lineage.mayBeGivenBack();
        ClueReturned returned = clue.route.giveBack(command, clock.instant(), deadlines);
        tell(clue.clocks.abandon(clock.instant()));
        apply(returned);
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
        clue.route = new Route(event.handlingUnit(), event.dispatchedAt(), event.dueOn(), null);
    }

    @EventSourcingHandler
    void evolve(ClueReceiptAcknowledged event) {
        clue.status = ClueStatus.ACCEPTED;
    }

    @EventSourcingHandler
    void evolve(ClueReturned event) {
        clue.status = ClueStatus.RETURNED;
        clue.route = clue.route.returned();
        clue.clocks = clue.clocks.ended();
    }

    @EventSourcingHandler
    void evolve(ClueRedispatched event) {
        clue.status = ClueStatus.DISPATCHED;
        clue.route = new Route(event.handlingUnit(), event.dispatchedAt(), event.dueOn(), clue.route.returnedBy());
        clue.clocks = clue.clocks.ended();
    }
}
