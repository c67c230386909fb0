package io.bihuan.assessment.read.publicstatistics;

import io.bihuan.assessment.read.unitmonth.OpenDuties;
import io.bihuan.assessment.read.unitmonth.UnitMonth.Duty;
import io.bihuan.kernel.registry.DivisionRegistry;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes public figures. Each clue counts once, for the one statutory division in which its unit's division lies or which it
 * is: a functional area counts for its parent and bears no row of its own (scenario 57).
 */
@Component
class PublicStatistics {

    private static final List<String> COLUMNS = List.of("ON_TIME", "LATE", "OPEN");
    private static final int ON_TIME = 0;
    private static final int LATE = 1;
    private static final int OPEN = 2;
    private static final int LEAST_SMALLEST = 5;

    private final OpenDuties duties;
    private final UnitRegistry units;
    private final DivisionRegistry divisions;
    private final int smallest;

    /**
     * @param smallest the smallest count to publish, apart from none; 5 or more (domain S22)
     * @throws IllegalArgumentException if it is less
     */
    PublicStatistics(
            OpenDuties duties,
            UnitRegistry units,
            DivisionRegistry divisions,
            @Value("${bihuan.statistics.smallest-cell:5}") int smallest) {
        if (smallest < LEAST_SMALLEST) {
            throw new IllegalArgumentException(
                    "bihuan.statistics.smallest-cell must be " + LEAST_SMALLEST + " or more");
        }
        this.duties = duties;
        this.units = units;
        this.divisions = divisions;
        this.smallest = smallest;
    }

    PublicStatistic of(String period, List<YearMonth> months, Instant cutoff) {
        Map<String, int[]> counts = new TreeMap<>();
        for (YearMonth month : months) {
            Map<String, String> divisionOf = divisionsOfUnits(month);
            duties.verification(divisionOf.keySet(), month).forEach((unit, due) -> {
                String division = divisionOf.get(unit);
                due.stream()
                        .filter(duty -> duty.counts() && !duty.dueAt().isAfter(cutoff))
                        .forEach(duty -> counts.computeIfAbsent(division, code -> new int[COLUMNS.size()])[
                                column(duty, cutoff)]++);
            });
        }
        return new PublicStatistic(
                period, cutoff, smallest, PublicStatistic.NOTE, PublicTable.of(COLUMNS, counts, smallest));
    }

    private static int column(Duty duty, Instant cutoff) {
        Instant doneAt = duty.doneAt();
        if (doneAt == null || doneAt.isAfter(cutoff)) {
            return OPEN;
        }
        return doneAt.isBefore(duty.dueAt()) ? ON_TIME : LATE;
    }

    /** By unit that was there in the month, the statutory division it counted for when the month, or the unit, ended. */
    private Map<String, String> divisionsOfUnits(YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        Map<String, String> found = new TreeMap<>();
        for (OrgUnit unit : units.periods()) {
            LocalDate validTo = unit.validTo();
            LocalDate end = validTo == null || validTo.isAfter(last) ? last : validTo;
            if (!unit.validFrom().isAfter(last) && !end.isBefore(first)) {
                found.put(
                        unit.unitId(),
                        divisions.countsFor(unit.divisionCode(), end).code());
            }
        }
        return found;
    }
}
