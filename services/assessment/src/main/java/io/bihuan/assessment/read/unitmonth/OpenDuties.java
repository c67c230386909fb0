package io.bihuan.assessment.read.unitmonth;

import io.bihuan.assessment.read.notedconflicts.NotedConflicts;
import io.bihuan.assessment.read.unitmonth.UnitMonth.Duty;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.platform.readmodel.ReadModels;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * What was due and nobody must keep out of, for figures that everybody may see: whoever must keep out reads them as well. A
 * clue of which not all conflicts have been heard here is not in them either.
 */
@Component
public class OpenDuties {

    private final ReadModels readModels;

    /** @param readModels where the months are */
    public OpenDuties(ReadModels readModels) {
        this.readModels = readModels;
    }

    /** By unit, what of verification was due in the month; units of which nothing was due are missing. */
    public Map<String, List<Duty>> verification(Collection<String> units, YearMonth month) {
        Map<String, UnitMonth> found = readModels.findAll(
                UnitMonth.class,
                units.stream()
                        .map(unit -> UnitMonthProjection.key(unit, month.toString()))
                        .toList());
        Map<String, NotedConflicts> noted = readModels.findAll(
                NotedConflicts.class,
                found.values().stream()
                        .flatMap(it -> it.verification().keySet().stream())
                        .map(NotedConflicts::keyOf)
                        .toList());
        Map<String, List<Duty>> open = new TreeMap<>();
        found.values().forEach(it -> open.put(it.unit(), open(it.verification(), noted)));
        return open;
    }

    private static List<Duty> open(Map<String, Duty> duties, Map<String, NotedConflicts> noted) {
        return duties.entrySet().stream()
                .filter(duty -> NotedConflicts.about(duty.getKey(), noted)
                        .since(duty.getValue().conflictRevision())
                        .filter(ConflictSet.NONE::equals)
                        .isPresent())
                .map(Map.Entry::getValue)
                .toList();
    }
}
