package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueElevated;
import io.bihuan.clue.events.ClueLowered;
import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.write.elevateclue.ElevateClue;
import io.bihuan.clue.write.elevateclue.GradeRises;
import io.bihuan.clue.write.lowerclue.GradeFalls;
import io.bihuan.clue.write.lowerclue.LowerClue;
import io.bihuan.clue.write.lowerclue.WhoSetAGradeTakesItBack;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How a clue came to its grade 定级 (F05), one step above the other: each with the unit that set it, because only its level, or one
 * above, takes it back (I11).
 *
 * @param steps the grades that stand, the lowest first
 */
record Grading(List<Step> steps) {

    /** A grade and who set it. */
    record Step(ClueGrade grade, String gradedBy) {}

    /** The grade that triage gave; the log names no unit for it but the desk that registered the clue. */
    static Grading first(ClueGrade grade, String desk) {
        return new Grading(List.of(new Step(grade, desk)));
    }

    ClueGrade grade() {
        return steps.get(steps.size() - 1).grade();
    }

    ClueElevated elevate(ElevateClue command, Collection<String> concerned, ChainOfCommand chain, Instant now) {
        Actor actor = command.actor();
        Rule.verify(
                new OnlyTheChainGrades(actor.unit(), concerned, chain),
                new GradeRises(grade(), command.grade()),
                new ReferencesNameNobody(command.basisRef()));
        return new ClueElevated(
                command.clueId(),
                grade().name(),
                command.grade().name(),
                command.basisRef(),
                actor.officer(),
                actor.unit(),
                now);
    }

    ClueLowered lower(LowerClue command, Collection<String> concerned, ChainOfCommand chain, Instant now) {
        Actor actor = command.actor();
        Rule.verify(
                new OnlyTheChainGrades(actor.unit(), concerned, chain),
                new GradeFalls(grade(), command.grade()),
                new WhoSetAGradeTakesItBack(actor.level(), settersAbove(command.grade()), chain),
                new ReferencesNameNobody(command.basisRef()));
        return new ClueLowered(
                command.clueId(),
                grade().name(),
                command.grade().name(),
                command.basisRef(),
                actor.officer(),
                actor.unit(),
                now);
    }

    private List<String> settersAbove(ClueGrade grade) {
        List<String> setters = new ArrayList<>();
        steps.stream().filter(step -> step.grade().isAbove(grade)).forEach(step -> setters.add(0, step.gradedBy()));
        return setters;
    }

    Grading after(ClueElevated event) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(ClueGrade.valueOf(event.grade()), event.gradedBy()));
        return new Grading(List.copyOf(more));
    }

    /** What stood below stays, with who set it; a grade that did not stand yet is set by who lowered to it. */
    Grading after(ClueLowered event) {
        ClueGrade grade = ClueGrade.valueOf(event.grade());
        List<Step> left = new ArrayList<>(
                steps.stream().filter(step -> !step.grade().isAbove(grade)).toList());
        if (left.stream().noneMatch(step -> step.grade() == grade)) {
            left.add(new Step(grade, event.gradedBy()));
        }
        return new Grading(List.copyOf(left));
    }
}
