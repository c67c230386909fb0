package io.bihuan.clue.write.triageclue;

import io.bihuan.clue.model.ClueGrade;
import io.bihuan.clue.model.Ladder;
import io.bihuan.clue.model.MatterClass;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Triage a clue 研判分流. Refused without a second officer ({@code SECOND_OFFICER_REQUIRED}) or if a unit of the conflict set does
 * not exist ({@code UNIT_UNKNOWN}), because a misspelt one would be let through, and if the field of business speaks of who somebody is ({@code
 * PROFILING_REFUSED}, S14).
 *
 * @param clueId the clue
 * @param secondOfficer who reviews, another than the actor
 * @param matterClass what kind of matter it is
 * @param suspectedLadder the step of the ladder suspected
 * @param industry the field of business
 * @param grade its grade
 * @param conflictUnits the units that must keep out; with them go the units below them
 * @param officialInvolved whether an official is said to protect or take part; the clue must then be split (I4)
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record TriageClue(
        @TargetAggregateIdentifier String clueId,
        String secondOfficer,
        MatterClass matterClass,
        Ladder suspectedLadder,
        String industry,
        ClueGrade grade,
        List<String> conflictUnits,
        boolean officialInvolved,
        Actor actor) {

    /** No official is implicated. */
    public TriageClue(
            String clueId,
            String secondOfficer,
            MatterClass matterClass,
            Ladder suspectedLadder,
            String industry,
            ClueGrade grade,
            List<String> conflictUnits,
            Actor actor) {
        this(clueId, secondOfficer, matterClass, suspectedLadder, industry, grade, conflictUnits, false, actor);
    }
}
