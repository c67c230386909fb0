package io.bihuan.assessment.read.unitmonth;

import io.bihuan.assessment.events.AssessedClueEvent;
import io.bihuan.assessment.events.AssignmentWithdrawn;
import io.bihuan.assessment.events.DueMoved;
import io.bihuan.assessment.events.DueNoted;
import io.bihuan.assessment.events.DutyDone;
import io.bihuan.assessment.events.ReopeningNoted;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code unit-month}, keyed {@code <unit>/<yyyy-MM>}. */
@Component
class UnitMonthProjection implements ReadModel<UnitMonth, AssessedClueEvent> {

    static String key(String unit, String month) {
        return unit + "/" + month;
    }

    @Override
    public String name() {
        return "unit-month";
    }

    @Override
    public Class<AssessedClueEvent> eventType() {
        return AssessedClueEvent.class;
    }

    @Override
    public Class<UnitMonth> documentType() {
        return UnitMonth.class;
    }

    @Override
    public List<String> keysOf(AssessedClueEvent event, EventInfo info) {
        if (event instanceof DueNoted e) {
            return List.of(key(e.unit(), e.month()));
        }
        if (event instanceof DueMoved e) {
            return Stream.of(e.monthBefore(), e.month())
                    .distinct()
                    .map(month -> key(e.unit(), month))
                    .toList();
        }
        if (event instanceof DutyDone e) {
            return List.of(key(e.unit(), e.month()));
        }
        if (event instanceof ReopeningNoted e) {
            return Stream.ofNullable(e.lapsedMonth())
                    .map(month -> key(e.unit(), month))
                    .toList();
        }
        if (event instanceof AssignmentWithdrawn e) {
            return e.months().stream().map(month -> key(e.unit(), month)).toList();
        }
        return List.of();
    }

    @Override
    public UnitMonth evolve(String key, @Nullable UnitMonth before, AssessedClueEvent event, EventInfo info) {
        int slash = key.lastIndexOf('/');
        return UnitMonth.evolve(key.substring(0, slash), key.substring(slash + 1), before, event);
    }
}
