package io.bihuan.assessment.read.unitmonth;

import io.bihuan.assessment.read.notedconflicts.NotedConflicts;
import io.bihuan.assessment.read.unitmonth.UnitMonth.Duty;
import io.bihuan.kernel.access.Caller;
import io.bihuan.platform.readmodel.ReadModels;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What was due at a unit, without what the caller must keep out of: a clue that does not exist for somebody is not in the
 * numbers they see either (F14, B1). Nor is one of which not all conflicts have been heard here.
 */
@Component
class CountedDuties {

    private final ReadModels readModels;

    CountedDuties(ReadModels readModels) {
        this.readModels = readModels;
    }

    /** What was due of verification, and of feedback. */
    record Counted(List<Duty> verification, List<Duty> feedback) {}

    /** Those of some months, as a caller may know of them; without a caller there are none. */
    Counted of(String unit, List<YearMonth> months, Optional<Caller> caller) {
        List<UnitMonth> found = months.stream()
                .flatMap(month ->
                        readModels.find(UnitMonth.class, UnitMonthProjection.key(unit, month.toString())).stream())
                .toList();
        Map<String, NotedConflicts> noted = readModels.findAll(
                NotedConflicts.class,
                found.stream()
                        .flatMap(month -> Stream.concat(
                                month.verification().keySet().stream(), month.feedback().keySet().stream()))
                        .map(NotedConflicts::keyOf)
                        .toList());
        List<Duty> verification = new ArrayList<>();
        List<Duty> feedback = new ArrayList<>();
        for (UnitMonth month : found) {
            verification.addAll(seen(month.verification(), noted, caller));
            feedback.addAll(seen(month.feedback(), noted, caller));
        }
        return new Counted(verification, feedback);
    }

    private static Collection<Duty> seen(
            Map<String, Duty> duties, Map<String, NotedConflicts> noted, Optional<Caller> caller) {
        return duties.entrySet().stream()
                .filter(duty -> isSeen(duty.getKey(), duty.getValue(), noted, caller))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean isSeen(
            String clueId, Duty duty, Map<String, NotedConflicts> noted, Optional<Caller> caller) {
        return NotedConflicts.about(clueId, noted)
                .since(duty.conflictRevision())
                .filter(conflicts ->
                        caller.filter(who -> !conflicts.excludes(who)).isPresent())
                .isPresent();
    }
}
