package io.bihuan.clue.model;

import io.bihuan.kernel.registry.RegistryFile;
import io.bihuan.kernel.time.Workdays;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What belongs on a work list 清单规则 (F56; an assumption, therefore data).
 *
 * @param version the version of the rule
 * @param rhythm for which list
 * @param dueWithin in how many working days a clue ends that nears its end
 * @param stuckAfter after how many working days without a step a clue is stuck
 * @param validFrom the first day it holds
 * @param validTo the last day, or null
 */
public record WorkListRule(
        int version,
        WorkRhythm rhythm,
        int dueWithin,
        int stuckAfter,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final String FILE = "/bihuan/clue/work-lists.csv";
    private static final List<WorkListRule> BUNDLED = load();

    /**
     * The days that bound a list.
     *
     * @param newFrom what came on this day or later is new: since the last working day before the period, so that nothing is
     *     lost that came after the list before
     * @param dueUntil what ends on this day or before it nears its end
     * @param stuckBy what saw no step after this day is stuck
     */
    public record Bounds(LocalDate newFrom, LocalDate dueUntil, LocalDate stuckBy) {}

    /**
     * The rule of a day.
     *
     * @throws IllegalStateException if none held then
     */
    public static WorkListRule of(WorkRhythm rhythm, LocalDate day) {
        return BUNDLED.stream()
                .filter(rule -> rule.rhythm == rhythm && rule.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule for lists " + rhythm + " on " + day));
    }

    /** What bounds the list of a day. */
    public Bounds on(LocalDate day, Workdays days) {
        return new Bounds(
                days.before(rhythm.firstDay(day), 1), days.after(day, dueWithin), days.before(day, stuckAfter));
    }

    private boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    private static List<WorkListRule> load() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(WorkListRule.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            return RegistryFile.rows(
                    file,
                    row -> new WorkListRule(
                            row.number("version"),
                            row.constant("rhythm", WorkRhythm.class),
                            row.number("due_within"),
                            row.number("stuck_after"),
                            row.date("valid_from"),
                            row.optionalDate("valid_to").orElse(null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
