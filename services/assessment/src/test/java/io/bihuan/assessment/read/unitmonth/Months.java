package io.bihuan.assessment.read.unitmonth;

import io.bihuan.assessment.events.AssessedClueEvent;
import io.bihuan.assessment.model.Indicator;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The documents of {@code unit-month} after events, folded as the platform does. */
final class Months {

    private static final UnitMonthProjection PROJECTION = new UnitMonthProjection();

    private final Map<String, UnitMonth> documents = new HashMap<>();

    static Months after(List<? extends AssessedClueEvent> events) {
        Months months = new Months();
        events.forEach(months::fold);
        return months;
    }

    static Months after(AssessedClueEvent... events) {
        return after(List.of(events));
    }

    /** One indicator of a unit and month at a cut-off. */
    IndicatorValue value(Indicator indicator, String unit, String month, Instant cutoff) {
        UnitMonth found = documents.getOrDefault(unit + "/" + month, new UnitMonth(unit, month, Map.of(), Map.of()));
        return IndicatorValue.of(found.verification().values(), found.feedback().values(), cutoff).stream()
                .filter(value -> value.id().equals(indicator.name()))
                .findFirst()
                .orElseThrow();
    }

    Map<String, UnitMonth> documents() {
        return documents;
    }

    private void fold(AssessedClueEvent event) {
        EventInfo info = new EventInfo(0, "e-0", event.assessedId(), 0, Instant.EPOCH, "assessment", Map.of());
        PROJECTION
                .keysOf(event, info)
                .forEach(key -> documents.compute(key, (k, before) -> PROJECTION.evolve(k, before, event, info)));
    }
}
