package io.bihuan.supervision.write.holdweeklyassessment;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.supervision.model.Meeting;
import io.bihuan.supervision.model.RhythmKind;
import io.bihuan.supervision.model.RhythmPeriod;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that a unit assessed the clues of its week 周研判 (F56). */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record HoldWeeklyAssessment(
        @TargetAggregateIdentifier String rhythmId, String unit, Meeting meeting, Actor actor) {

    /** Of a unit, for the period that the meeting says. */
    public static HoldWeeklyAssessment of(String unit, Meeting meeting, Actor actor) {
        return new HoldWeeklyAssessment(
                RhythmPeriod.of(RhythmKind.WEEKLY, meeting.on()).rhythmOf(unit), unit, meeting, actor);
    }
}
