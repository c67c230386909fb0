package io.bihuan.clue.write.declareconflict;

import io.bihuan.clue.model.RecusalGround;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Declare who must keep out of a clue 申报回避 (F14). The set only grows. If it grows over the unit that holds the clue, the
 * clue is recalled in the same moment and goes to the lowest unit above that may have it (I3). Refused if nobody new is
 * named ({@code CONFLICT_ALREADY_DECLARED}) or a unit does not exist ({@code UNIT_UNKNOWN}).
 *
 * @param clueId the clue
 * @param units ids of the units that must keep out; with them go the units below them
 * @param officers ids of the officers who must keep out wherever they serve
 * @param ground why
 * @param actor who declares it
 */
@SentBy(
        value = {Role.DESK_TRIAGER, Role.DESK_HEAD, Role.DISCIPLINE_OFFICER},
        automations = "policy")
public record DeclareConflict(
        @TargetAggregateIdentifier String clueId,
        List<String> units,
        List<String> officers,
        RecusalGround ground,
        Actor actor)
        implements StepOfAnOfficer {}
