package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueRecalled;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueSplit;
import io.bihuan.clue.events.ClueTriaged;
import io.bihuan.clue.events.ConflictDeclared;
import io.bihuan.clue.events.OfferLapsed;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.ClueId;
import io.bihuan.clue.model.Custody;
import io.bihuan.clue.write.declareconflict.DeclareConflict;
import io.bihuan.clue.write.declareconflict.SomebodyNewIsNamed;
import io.bihuan.clue.write.dispatchclue.DispatchClue;
import io.bihuan.clue.write.dispatchclue.DueDayLiesAfterDispatch;
import io.bihuan.clue.write.dispatchclue.HandlingUnitIsNotInConflict;
import io.bihuan.clue.write.redispatchclue.RedispatchClue;
import io.bihuan.clue.write.registerline.RegisterDisciplineLine;
import io.bihuan.clue.write.splitclue.SplitClue;
import io.bihuan.clue.write.triageclue.NobodyIsProfiled;
import io.bihuan.clue.write.triageclue.SecondOfficerIsAnother;
import io.bihuan.clue.write.triageclue.TriageClue;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.OrgUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What triage 研判 decided for the rest of a clue's life: its grade, and who must keep out 回避 (F05, F14). Every dispatch
 * is screened against it.
 */
record Triage(Grading grading, List<String> conflictUnits, List<String> conflictOfficers) {

    ClueGrade grade() {
        return grading.grade();
    }

    static ClueTriaged decide(TriageClue command, ChainOfCommand chain, Instant now) {
        String firstOfficer = command.actor().officer();
        Rule.verify(
                new SecondOfficerIsAnother(firstOfficer, command.secondOfficer()),
                new NobodyIsProfiled(command.industry()));
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
        LocalDate dueOn = screened(command.handlingUnit(), command.dueOn(), chain);
        return new ClueDispatched(
                command.clueId(),
                registration.clueNo(),
                command.handlingUnit(),
                grade().name(),
                registration.divisionCode(),
                command.actor().unit(),
                now,
                dueOn);
    }

    /** The split of a clue; the discipline line goes out at once, so its route is screened here. */
    ClueSplit split(SplitClue command, Registration registration, ChainOfCommand chain, Instant now) {
        LocalDate dueOn = screened(command.disciplineUnit(), command.dueOn(), chain);
        String crimeLine = ClueId.ofCrimeLine(command.clueId());
        return new ClueSplit(
                command.clueId(),
                registration.clueNo(),
                crimeLine,
                command.crimeLineNo().value(),
                ClueId.ofDisciplineLine(crimeLine),
                command.disciplineLineNo().value(),
                command.disciplineUnit(),
                dueOn,
                command.actor().officer(),
                command.actor().unit(),
                now);
    }

    ClueRedispatched redispatch(
            RedispatchClue command,
            Registration registration,
            Route before,
            boolean dispute,
            ChainOfCommand chain,
            Instant now) {
        LocalDate dueOn = screened(command.handlingUnit(), command.dueOn(), chain);
        return new ClueRedispatched(
                command.clueId(),
                registration.clueNo(),
                command.handlingUnit(),
                before.handlingUnit(),
                grade().name(),
                registration.divisionCode(),
                command.actor().unit(),
                dispute,
                now,
                dueOn);
    }

    /** The discipline line goes to the unit that was screened when the clue was split. */
    ClueDispatched handOver(RegisterDisciplineLine command, Registration registration, Instant now) {
        return new ClueDispatched(
                command.clueId(),
                registration.clueNo(),
                command.unit(),
                grade().name(),
                registration.divisionCode(),
                command.deskUnit(),
                now,
                command.dueOn());
    }

    /** Lets nobody act who must keep out. */
    void keepOut(Actor actor, ChainOfCommand chain) {
        Rule.verify(new WhoIsInConflictKeepsOut(actor, conflictUnits, conflictOfficers, chain));
    }

    /** Whether an officer of a unit must keep out. */
    boolean excludes(String officer, String unit, ChainOfCommand chain) {
        return conflictOfficers.contains(officer)
                || !conflictUnits.isEmpty() && chain.isInConflict(unit, conflictUnits);
    }

    /** Whom the declaration adds to those who must keep out. */
    ConflictDeclared declare(DeclareConflict command, ChainOfCommand chain, Instant now) {
        command.units().forEach(unit -> chain.units().byId(unit, chain.on()));
        List<String> units = without(command.units(), conflictUnits);
        List<String> officers = without(command.officers(), conflictOfficers);
        Rule.verify(new SomebodyNewIsNamed(units, officers));
        return new ConflictDeclared(
                command.clueId(),
                units,
                officers,
                command.ground().name(),
                command.actor().unit(),
                now);
    }

    Triage after(ConflictDeclared event) {
        return new Triage(grading, joined(conflictUnits, event.units()), joined(conflictOfficers, event.officers()));
    }

    Triage graded(Grading now) {
        return new Triage(now, conflictUnits, conflictOfficers);
    }

    /** The clue is taken from the unit that has it, if that one must keep out (I3). */
    Optional<ClueRecalled> recall(
            String clueId, Registration registration, Route route, ChainOfCommand chain, Instant now) {
        String unit = route.handlingUnit();
        if (!chain.isInConflict(unit, conflictUnits)) {
            return Optional.empty();
        }
        String offered = chain.lowestFreeSuperior(unit, conflictUnits)
                .map(OrgUnit::unitId)
                .orElse("");
        return Optional.of(new ClueRecalled(clueId, registration.clueNo(), unit, offered, now));
    }

    /** The dispatch lapses because nobody signed; who is above hears of it. */
    OfferLapsed lapse(String clueId, Custody.Offer open, ChainOfCommand chain, Instant now) {
        String above = chain.lowestFreeAbove(open.to(), conflictUnits)
                .map(OrgUnit::unitId)
                .orElse("");
        return new OfferLapsed(clueId, open.to(), open.by(), above, now);
    }

    /**
     * A recalled clue goes on to the unit offered, until the day that was set before. Without such a unit, after that day, or
     * if who declared the conflict must keep out as well, it waits for a desk.
     */
    Optional<ClueRedispatched> sendOn(
            ClueRecalled recalled, Actor sender, Registration registration, Route route, ChainOfCommand chain) {
        boolean possible = !recalled.offeredUnit().isEmpty()
                && route.dueOn().isAfter(chain.on())
                && !new WhoIsInConflictKeepsOut(sender, conflictUnits, conflictOfficers, chain).isViolated();
        return possible
                ? Optional.of(new ClueRedispatched(
                        recalled.clueId(),
                        recalled.clueNo(),
                        recalled.offeredUnit(),
                        recalled.unit(),
                        grade().name(),
                        registration.divisionCode(),
                        sender.unit(),
                        false,
                        recalled.recalledAt(),
                        route.dueOn()))
                : Optional.empty();
    }

    private static List<String> without(List<String> named, List<String> known) {
        return named.stream().distinct().filter(name -> !known.contains(name)).toList();
    }

    private static List<String> joined(List<String> known, List<String> added) {
        return Stream.concat(known.stream(), added.stream()).toList();
    }

    /** The due day of a route that may be taken (I2): to whom, and until when. */
    private LocalDate screened(String handlingUnit, @Nullable LocalDate dueOn, ChainOfCommand chain) {
        Rule.verify(
                new DueDayLiesAfterDispatch(dueOn, chain.on()),
                new HandlingUnitIsNotInConflict(handlingUnit, conflictUnits, chain));
        return Objects.requireNonNull(dueOn);
    }
}
