package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.write.dispatchclue.DispatchClue;
import io.bihuan.clue.write.dispatchclue.DueDayLiesAfterDispatch;
import io.bihuan.clue.write.dispatchclue.HandlingUnitIsNotInConflict;
import io.bihuan.clue.write.redispatchclue.RedispatchClue;
import io.bihuan.clue.write.triageclue.SecondOfficerIsAnother;
import io.bihuan.clue.write.triageclue.TriageClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What triage 研判 decided for the rest of a clue's life: its grade, and who must keep out 回避 (F05, F14). Every dispatch
 * is screened against it.
 */
record Triage(ClueGrade grade, List<String> conflictUnits) {

    static ClueTriaged decide(TriageClue command, ChainOfCommand chain, Instant now) {
        String firstOfficer = command.actor().officer();
        Rule.verify(new SecondOfficerIsAnother(firstOfficer, command.secondOfficer()));
        command.conflictUnits().forEach(unit -> chain.units().byId(unit, chain.on()));
        return new ClueTriaged(
                command.clueId(),
                command.matterClass().name(),
                command.suspectedLadder().name(),
                command.industry(),
                command.grade().name(),
                List.copyOf(command.conflictUnits()),
                firstOfficer,
                command.secondOfficer(),
                now);
    }

    ClueDispatched dispatch(DispatchClue command, Registration registration, ChainOfCommand chain, Instant now) {
        LocalDate dueOn = screened(command.actor(), command.handlingUnit(), command.dueOn(), chain);
        return new ClueDispatched(
                command.clueId(),
                registration.clueNo(),
                command.handlingUnit(),
                grade.name(),
                registration.divisionCode(),
                command.actor().unit(),
                now,
                dueOn);
    }

    ClueRedispatched redispatch(
            RedispatchClue command,
            Registration registration,
            Route before,
            boolean dispute,
            ChainOfCommand chain,
            Instant now) {
        LocalDate dueOn = screened(command.actor(), command.handlingUnit(), command.dueOn(), chain);
        return new ClueRedispatched(
                command.clueId(),
                registration.clueNo(),
                command.handlingUnit(),
                before.handlingUnit(),
                grade.name(),
                registration.divisionCode(),
                command.actor().unit(),
                dispute,
                now,
                dueOn);
    }

    /** Lets nobody act who must keep out. */
    void keepOut(Actor actor, ChainOfCommand chain) {
        Rule.verify(new WhoIsInConflictKeepsOut(actor.unit(), conflictUnits, chain));
    }

    /** The due day of a route that may be taken (I2): who sends, to whom, and until when. */
    private LocalDate screened(Actor sender, String handlingUnit, @Nullable LocalDate dueOn, ChainOfCommand chain) {
        Rule.verify(
                new DueDayLiesAfterDispatch(dueOn, chain.on()),
                new WhoIsInConflictKeepsOut(sender.unit(), conflictUnits, chain),
                new HandlingUnitIsNotInConflict(handlingUnit, conflictUnits, chain));
        return Objects.requireNonNull(dueOn);
    }
}
