package io.bihuan.assessment.read.unitmonth;

import io.bihuan.assessment.model.Indicator;
import io.bihuan.assessment.read.unitmonth.UnitMonth.Duty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of one unit and period, with the events it rests on.
 *
 * @param id the indicator
 * @param label its Chinese name
 * @param definition what is divided by what
 * @param numerator how many above the line; null where withheld
 * @param denominator how many below; null where withheld
 * @param value the quotient with four digits, or null where nothing was due: no data is neither 0 nor 1
 * @param sufficient whether enough was due to compare units by it (P5)
 * @param withheld why there are no numbers although somebody may ask for them, or null
 * @param numeratorEvents ids of the events in the clue log that are counted above
 * @param denominatorEvents ids of the events in the clue log that are counted below
 */
public record IndicatorValue(
        String id,
        String label,
        String definition,
        @Nullable Integer numerator,
        @Nullable Integer denominator,
        @Nullable BigDecimal value,
        boolean sufficient,
        @Nullable String withheld,
        List<String> numeratorEvents,
        List<String> denominatorEvents) {

    /** Below this many, an indicator says nothing about a unit (domain §5.1, [ASSUME]). */
    private static final int ENOUGH = 5;

    private static final int DIGITS = 4;

    private static final String TOO_FEW = "到期事项少于5件,为防止推断个别线索,不予显示;请选择更长的考核期。";

    static List<IndicatorValue> of(Collection<Duty> verification, Collection<Duty> feedback, Instant cutoff) {
        Predicate<Duty> done = duty -> duty.doneAt() != null && !duty.doneAt().isAfter(cutoff);
        Predicate<Duty> inTime = duty -> duty.doneAt() != null && duty.doneAt().isBefore(duty.dueAt());
        return List.of(
                value(Indicator.I04, verification, cutoff, done),
                value(Indicator.I05, verification, cutoff, done.and(inTime)),
                value(Indicator.I15, feedback, cutoff, done),
                value(Indicator.I15_ON_TIME, feedback, cutoff, done.and(inTime)));
    }

    /**
     * As somebody may see it who knows none of the clues behind it: no events, and no numbers of fewer than five (B1, k ≥ 5).
     * None is a small number, too: to tell it from one would tell of the one.
     */
    public IndicatorValue aggregate() {
        return sufficient
                ? new IndicatorValue(
                        id, label, definition, numerator, denominator, value, true, null, List.of(), List.of())
                : new IndicatorValue(id, label, definition, null, null, null, false, TOO_FEW, List.of(), List.of());
    }

    private static IndicatorValue value(
            Indicator indicator, Collection<Duty> duties, Instant cutoff, Predicate<Duty> above) {
        List<Duty> below = duties.stream()
                .filter(duty -> duty.counts() && !duty.dueAt().isAfter(cutoff))
                .toList();
        List<Duty> counted = below.stream().filter(above).toList();
        BigDecimal value = below.isEmpty()
                ? null
                : BigDecimal.valueOf(counted.size())
                        .divide(BigDecimal.valueOf(below.size()), DIGITS, RoundingMode.HALF_UP);
        return new IndicatorValue(
                indicator.name(),
                indicator.label(),
                indicator.definition(),
                counted.size(),
                below.size(),
                value,
                below.size() >= ENOUGH,
                null,
                counted.stream()
                        .map(Duty::doneEventId)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                below.stream().map(Duty::dueEventId).sorted().toList());
    }
}
