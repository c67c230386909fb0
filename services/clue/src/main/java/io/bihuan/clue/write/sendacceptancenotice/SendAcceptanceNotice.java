package io.bihuan.clue.write.sendacceptancenotice;

import io.bihuan.clue.model.DeclineReason;
import io.bihuan.clue.model.FeedbackChannel;
import io.bihuan.clue.model.FeedbackWaiver;
import io.bihuan.clue.model.NoticeKind;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Notify the reporter that the matter was accepted, or was not 受理告知, or say why nobody is notified. There is no free text: what is told
 * is made from these codes and the day. Refused with {@code NOTICE_INCOMPLETE} if the reason, or how it was told, is missing or too much,
 * with {@code NOTICE_ALREADY_SENT} a second time, with {@code NOT_THE_HANDLING_UNIT} to whoever is neither a desk nor of the
 * unit that owes it, and to whoever must keep out.
 *
 * @param noticeId the notice
 * @param kind accepted or not
 * @param reason why not; needed if it was not accepted
 * @param channel how it was told; needed unless waived
 * @param waiverReason why nobody was told; needed if so
 * @param conflicts who must keep out of the clue
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.DISCIPLINE_OFFICER})
public record SendAcceptanceNotice(
        @TargetAggregateIdentifier String noticeId,
        NoticeKind kind,
        @Nullable DeclineReason reason,
        @Nullable FeedbackChannel channel,
        @Nullable FeedbackWaiver waiverReason,
        ConflictSet conflicts,
        Actor actor) {}
