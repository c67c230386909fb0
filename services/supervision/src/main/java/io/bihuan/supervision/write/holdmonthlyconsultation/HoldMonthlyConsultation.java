package io.bihuan.supervision.write.holdmonthlyconsultation;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.supervision.model.Meeting;
import io.bihuan.supervision.model.RhythmKind;
import io.bihuan.supervision.model.RhythmPeriod;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that a unit consulted on the clues of its month 月会商 (F56). */
@SentBy(Role.DESK_HEAD)
public record HoldMonthlyConsultation(
        @TargetAggregateIdentifier String rhythmId, String unit, Meeting meeting, Actor actor) {

    /** Of a unit, for the period that the meeting says. */
    public static HoldMonthlyConsultation of(String unit, Meeting meeting, Actor actor) {
        return new HoldMonthlyConsultation(
                RhythmPeriod.of(RhythmKind.MONTHLY, meeting.on()).rhythmOf(unit), unit, meeting, actor);
    }
}
