package io.bihuan.assessment.read.unitmonth;

import io.bihuan.assessment.events.AssessedClueEvent;
import io.bihuan.assessment.events.AssignmentWithdrawn;
import io.bihuan.assessment.events.DueMoved;
import io.bihuan.assessment.events.DueNoted;
import io.bihuan.assessment.events.DutyDone;
import io.bihuan.assessment.events.ReopeningNoted;
import io.bihuan.assessment.model.DutyKind;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was due in one month at one unit, and whether it was done: the material of the timeliness indicators.
 *
 * @param unit the unit
 * @param month yyyy-MM of the due days
 * @param verification by clue, what of verification was due
 * @param feedback by clue, what of feedback was due
 */
public record UnitMonth(String unit, String month, Map<String, Duty> verification, Map<String, Duty> feedback) {

    /**
     * One thing that was due.
     *
     * @param dueAt from when on it was late
     * @param dueEventId the event that says so
     * @param doneAt when it was done, or null
     * @param doneEventId the event that says so, or null
     * @param counts whether it counts on either side of the fraction
     * @param conflictRevision how many declarations of conflict must be known before it is in anybody's numbers
     */
    public record Duty(
            Instant dueAt,
            String dueEventId,
            @Nullable Instant doneAt,
            @Nullable String doneEventId,
            boolean counts,
            int conflictRevision) {}

    static UnitMonth evolve(String unit, String month, @Nullable UnitMonth before, AssessedClueEvent event) {
        UnitMonth now = before == null ? new UnitMonth(unit, month, Map.of(), Map.of()) : before;
        if (event instanceof DueNoted e) {
            Duty due = new Duty(e.dueAt(), e.sourceEventId(), null, null, true, e.conflictRevision());
            return now.change(DutyKind.valueOf(e.duty()), duties -> duties.put(e.clueId(), due));
        }
        if (event instanceof DueMoved e) {
            Duty due = new Duty(e.dueAt(), e.sourceEventId(), null, null, true, e.conflictRevision());
            return now.change(DutyKind.valueOf(e.duty()), duties -> {
                if (e.month().equals(month)) {
                    duties.put(e.clueId(), due);
                } else {
                    duties.remove(e.clueId());
                }
            });
        }
        if (event instanceof DutyDone e) {
            return now.change(
                    DutyKind.valueOf(e.duty()),
                    duties -> duties.computeIfPresent(e.clueId(), (clue, duty) -> done(duty, e)));
        }
        if (event instanceof ReopeningNoted e) {
            return now.change(DutyKind.FEEDBACK, duties -> duties.remove(e.clueId()));
        }
        if (event instanceof AssignmentWithdrawn e) {
            return now.change(DutyKind.VERIFICATION, duties -> duties.remove(e.clueId()))
                    .change(DutyKind.FEEDBACK, duties -> duties.remove(e.clueId()));
        }
        return now;
    }

    /** The first time counts: doing a thing again later neither betters nor worsens it. */
    private static Duty done(Duty duty, DutyDone e) {
        return duty.doneAt() != null
                ? duty
                : new Duty(
                        duty.dueAt(),
                        duty.dueEventId(),
                        e.doneAt(),
                        e.sourceEventId(),
                        e.counts(),
                        duty.conflictRevision());
    }

    private UnitMonth change(DutyKind kind, Consumer<Map<String, Duty>> change) {
        return kind == DutyKind.FEEDBACK
                ? new UnitMonth(unit, month, verification, changed(feedback, change))
                : new UnitMonth(unit, month, changed(verification, change), feedback);
    }

    private static Map<String, Duty> changed(Map<String, Duty> duties, Consumer<Map<String, Duty>> change) {
        Map<String, Duty> copy = new TreeMap<>(duties);
        change.accept(copy);
        return copy;
    }
}
