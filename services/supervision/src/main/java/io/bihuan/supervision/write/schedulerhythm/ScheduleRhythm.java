package io.bihuan.supervision.write.schedulerhythm;

import io.bihuan.kernel.access.SentBy;
import io.bihuan.supervision.model.RhythmPeriod;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Schedule a period in which a unit has to keep its rhythm 排定 (F56). */
@SentBy(automations = "calendar-watch")
public record ScheduleRhythm(@TargetAggregateIdentifier String rhythmId, String unit, RhythmPeriod period) {

    /** For a unit and a period. */
    public static ScheduleRhythm of(String unit, RhythmPeriod period) {
        return new ScheduleRhythm(period.rhythmOf(unit), unit, period);
    }
}
