package io.bihuan.clue.write.designatesubstitute;

import io.bihuan.clue.model.RecusalGround;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Name who signs in place of a holder who must keep out 指定代签人. Refused to units that do not stand above the chain ({@code
 * SUBSTITUTE_FROM_ABOVE}), for slots that are signed or that there are not ({@code SLOT_NOT_OPEN}), and for officers who must keep
 * out or have another slot ({@code SUBSTITUTE_NOT_FREE}).
 *
 * @param clueId the clue
 * @param slot which slot, from 1
 * @param substitute the officer who shall sign
 * @param ground why the holder must keep out
 * @param actor who acts
 */
@SentBy({Role.SIGNING_CHIEF, Role.POLICE_CHIEF})
public record DesignateSubstitute(
        @TargetAggregateIdentifier String clueId, int slot, String substitute, RecusalGround ground, Actor actor)
        implements StepOfAnOfficer {}
