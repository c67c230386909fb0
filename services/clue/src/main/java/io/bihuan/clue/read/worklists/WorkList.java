package io.bihuan.clue.read.worklists;

import io.bihuan.clue.model.WorkKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work list 工作清单 of a unit (F56), as far as the caller may see it. With {@code asOf} its position and {@code on} its day it can be
 * had again as it was.
 *
 * @param unit whose list
 * @param rhythm for which part of the rhythm
 * @param on the day it is for
 * @param position up to here the log is in it
 * @param ruleVersion the version of the rule it was made by
 * @param calendarVersion the calendar that working days were counted by
 * @param counts how many of a kind, as they may be recorded
 * @param items the clues, in the order of their numbers
 */
public record WorkList(
        String unit,
        String rhythm,
        LocalDate on,
        long position,
        int ruleVersion,
        String calendarVersion,
        Counts counts,
        List<Item> items) {

    /**
     * How many clues of a kind; one can be of several. Those of which somebody must keep out are not counted, because counts are seen by
     * more people than clues.
     */
    public record Counts(long newClues, long dueClues, long stuckClues, long returnedClues) {

        static Counts of(List<Item> counted) {
            return new Counts(
                    count(counted, WorkKind.NEW),
                    count(counted, WorkKind.DUE),
                    count(counted, WorkKind.STUCK),
                    count(counted, WorkKind.RETURNED));
        }

        private static long count(List<Item> items, WorkKind kind) {
            return items.stream()
                    .filter(item -> item.kinds().contains(kind.name()))
                    .count();
        }
    }

    /**
     * A clue on the list.
     *
     * @param kinds why it is on it: NEW, DUE, STUCK, RETURNED
     * @param kindLabels the same in Chinese
     * @param cameOn when it came to the unit
     * @param clock the clock that runs
     * @param dueOn the last day of that clock
     */
    public record Item(
            String clueId,
            String clueNo,
            List<String> kinds,
            List<String> kindLabels,
            String status,
            String statusLabel,
            @Nullable String grade,
            LocalDate cameOn,
            @Nullable String clock,
            @Nullable LocalDate dueOn,
            @Nullable String light) {}
}
