package io.bihuan.clue.write.notereferralreply;

import io.bihuan.clue.model.ReferralReply;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Note what the unit answered that a clue was referred to 移送反馈 (F23). Refused with {@code WRONG_STATE} before it was referred, with
 * {@code REFERRAL_ALREADY_ANSWERED} a second time, and with {@code NOT_THE_HANDLING_UNIT} for whoever is neither a desk nor of the
 * unit that verified.
 *
 * @param clueId the clue
 * @param reply the answer
 * @param replyRef where it is indexed
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.VERIFIER, Role.POLICE_CHIEF})
public record NoteReferralReply(
        @TargetAggregateIdentifier String clueId, ReferralReply reply, String replyRef, Actor actor)
        implements StepOfAnOfficer {}
