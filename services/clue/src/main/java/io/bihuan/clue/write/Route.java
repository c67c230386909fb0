package io.bihuan.clue.write;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.write.redispatchclue.CommonSuperiorDecides;
import io.bihuan.clue.write.returnclue.ClueIsReturnedOnce;
import io.bihuan.clue.write.returnclue.ReturnClue;
import io.bihuan.clue.write.returnclue.ReturnComesInTime;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.time.DeadlineCalculator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a clue was sent 去向: to whom, by whom, when, until when, and which unit returned it before. */
record Route(
        String handlingUnit,
        String assignedBy,
        Instant dispatchedAt,
        LocalDate dueOn,
        @Nullable String returnedBy) {

    private static final String RETURN_WINDOW = "T05";

    /** Lets only the handling unit act. */
    void mustBeHeldBy(Actor actor) {
        Rule.verify(new OnlyTheHandlingUnitActs(handlingUnit, actor.unit()));
    }

    /** Lets only a unit above both parties decide between them (I12). */
    void mustBeDecidedBy(Actor decider, ChainOfCommand chain) {
        List<String> parties = returnedBy == null ? List.of(handlingUnit) : List.of(returnedBy, handlingUnit);
        Rule.verify(new CommonSuperiorDecides(decider.unit(), parties, chain));
    }

    /** Lets only the unit that was asked to take it give it back, once and in time (I12). */
    void mustBeReturnable(ReturnClue command, Instant now, DeadlineCalculator deadlines) {
        mustBeHeldBy(command.actor());
        Rule.verify(
                new ClueIsReturnedOnce(returnedBy),
                new ReturnComesInTime(deadlines.compute(RETURN_WINDOW, dispatchedAt, handlingUnit), now));
    }

    /** Whether somebody stands below the level that assigned it, so that it does not end with them (I9). */
    boolean awaitsAcceptanceOver(Actor actor, ChainOfCommand chain) {
        return !actor.level()
                .isAtLeast(chain.units().byId(assignedBy, chain.on()).level());
    }

    Route returned() {
        return new Route(handlingUnit, assignedBy, dispatchedAt, dueOn, handlingUnit);
    }
}
