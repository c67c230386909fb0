package io.bihuan.clue.read.openclocks;

import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueSplit;
import io.bihuan.clue.events.JointTeamFormed;
import io.bihuan.clue.events.JointTeamProposed;
import io.bihuan.clue.model.TeamRule;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.platform.clocks.OpenClock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a joint team is proposed because a clue has been open for long (F11); rings once, and not if there is no more need. */
final class TeamProposal {

    static final String CLOCK = "JOINT_TEAM";

    private TeamProposal() {}

    /** Its clock, if the event starts or ends it. */
    static Stream<String> movedBy(ClueEvent event) {
        boolean moves = event instanceof ClueRegistered
                || event instanceof JointTeamProposed
                || event instanceof JointTeamFormed
                || event instanceof ClueSplit
                || event instanceof ClueConcluded;
        return moves ? Stream.of(CLOCK) : Stream.empty();
    }

    /** The clock after an event that moves it. */
    static @Nullable OpenClock after(ClueEvent event) {
        if (!(event instanceof ClueRegistered e)) {
            return null;
        }
        TeamRule rule = TeamRule.on(LocalDate.ofInstant(e.registeredAt(), Deadline.ZONE));
        return new OpenClock(e.clueId(), CLOCK, rule.longAfter(e.registeredAt()).toEpochMilli());
    }
}
