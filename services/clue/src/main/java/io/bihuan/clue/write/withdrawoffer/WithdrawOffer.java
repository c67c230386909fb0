package io.bihuan.clue.write.withdrawoffer;

import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.clue.model.WithdrawalReason;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Withdraw a dispatch nobody has signed for, or a return nobody has answered 撤回. Refused to any but the unit that offered, or one
 * above it ({@code NOT_THE_OFFERER}).
 *
 * @param clueId the clue
 * @param reason why
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.VERIFIER, Role.POLICE_CHIEF, Role.DISCIPLINE_OFFICER})
public record WithdrawOffer(@TargetAggregateIdentifier String clueId, WithdrawalReason reason, Actor actor)
        implements StepOfAnOfficer {}
