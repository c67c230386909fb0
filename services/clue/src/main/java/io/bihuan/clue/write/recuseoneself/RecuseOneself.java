package io.bihuan.clue.write.recuseoneself;

import io.bihuan.clue.model.RecusalGround;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Keep out of a clue by one's own declaration 自行回避 (F14; 程序规定 32: whoever has a ground of recusal shall say so themselves). From then on
 * the clue does not exist for the officer. The unit stays: only a desk names units.
 *
 * @param clueId the clue
 * @param ground why
 * @param actor who keeps out
 */
@SentBy({
    Role.DESK_TRIAGER,
    Role.DESK_HEAD,
    Role.VERIFIER,
    Role.SIGNING_CHIEF,
    Role.POLICE_CHIEF,
    Role.PROCURATOR,
    Role.DISCIPLINE_OFFICER
})
public record RecuseOneself(@TargetAggregateIdentifier String clueId, RecusalGround ground, Actor actor)
        implements StepOfAnOfficer {}
