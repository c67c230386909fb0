package io.bihuan.portal.clues;

import io.bihuan.portal.web.Times;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clue in a list.
 *
 * @param left working days left on its clock; negative if they are over, null if they cannot be counted or stand still
 * @param acts what waits to be done with it
 * @param kinds why it is on the work list of the day: NEW, DUE, STUCK, RETURNED
 */
record WorkRow(
        String clueId,
        String clueNo,
        String status,
        @Nullable String divisionCode,
        @Nullable String grade,
        @Nullable String handlingUnit,
        @Nullable String clock,
        @Nullable LocalDate dueOn,
        @Nullable String light,
        @Nullable Integer left,
        List<String> acts,
        List<String> kinds) {

    static WorkRow of(LedgerLine line, Times times) {
        return new WorkRow(
                line.clueId(),
                line.clueNo(),
                line.status(),
                line.divisionCode(),
                line.grade(),
                line.handlingUnit(),
                line.clock(),
                line.dueOn(),
                line.light(),
                "GREY".equals(line.light()) ? null : times.workingDaysUntil(line.dueOn()),
                List.of(),
                List.of());
    }

    WorkRow waitingFor(List<String> some) {
        return with(some, kinds);
    }

    WorkRow listedAs(List<String> some) {
        return with(acts, some);
    }

    private WorkRow with(List<String> nowActs, List<String> nowKinds) {
        return new WorkRow(
                clueId,
                clueNo,
                status,
                divisionCode,
                grade,
                handlingUnit,
                clock,
                dueOn,
                light,
                left,
                nowActs,
                nowKinds);
    }
}
