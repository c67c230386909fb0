package io.bihuan.assessment.read.unitmonth;

import java.time.Instant;
import java.util.List;

/**
 * The indicators 指标 of a unit over a period, made for one question.
 *
 * @param unit the unit
 * @param period a month, quarter or year
 * @param cutoff what was due by then counts
 */
public record UnitIndicators(String unit, String period, Instant cutoff, List<IndicatorValue> indicators) {

    /** Without anything from which a single clue could be inferred. */
    public UnitIndicators aggregates() {
        return new UnitIndicators(
                unit,
                period,
                cutoff,
                indicators.stream().map(IndicatorValue::aggregate).toList());
    }

    /** That there are such indicators. */
    public UnitIndicators withoutNumbers() {
        return new UnitIndicators(unit, period, cutoff, List.of());
    }
}
