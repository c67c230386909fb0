package io.bihuan.platform.trail.audit;

import java.time.LocalDate;
import java.util.List;

/**
 * What stood out in a week of the trail 访问异常周报 (S17), in the order of days, officers and kinds.
 *
 * @param week for example {@code 2024-W38}
 * @param from its Monday
 * @param to its Sunday
 * @param lines what stood out; none is an answer as well
 */
record AnomalyReport(String week, LocalDate from, LocalDate to, List<Line> lines) {

    /**
     * One count that reached its number.
     *
     * @param anomaly a constant of {@code Anomaly}
     * @param label the same in Chinese
     * @param day the day; the Monday for what is counted over the week
     * @param officer whose; the empty string for what is counted by thing
     * @param unit the officer's unit then, or the empty string
     * @param resourceId the thing, or the empty string for what is counted by officer
     * @param count how many
     * @param atLeast from which number on it is listed
     */
    record Line(
            String anomaly,
            String label,
            LocalDate day,
            String officer,
            String unit,
            String resourceId,
            int count,
            int atLeast) {}
}
