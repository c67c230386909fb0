package io.bihuan.supervision.write.completedailycomb;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.supervision.model.Meeting;
import io.bihuan.supervision.model.RhythmKind;
import io.bihuan.supervision.model.RhythmPeriod;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that a unit went through its work list of the day 日梳理 (F56). */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record CompleteDailyComb(@TargetAggregateIdentifier String rhythmId, String unit, Meeting meeting, Actor actor) {

    /** Of a unit, for the period that the meeting says. */
    public static CompleteDailyComb of(String unit, Meeting meeting, Actor actor) {
        return new CompleteDailyComb(
                RhythmPeriod.of(RhythmKind.DAILY, meeting.on()).rhythmOf(unit), unit, meeting, actor);
    }
}
