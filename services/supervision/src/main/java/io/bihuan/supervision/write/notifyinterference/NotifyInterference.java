package io.bihuan.supervision.write.notifyinterference;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.supervision.model.NoticeAudience;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Make an interference known 通报干预过问 (F44). Refused by another unit ({@code CLASSIFYING_IS_FOR_THE_RECEIVER}), before it was found improper or unlawful ({@code INTERFERENCE_NOT_IMPROPER}) and to the same audience twice ({@code INTERFERENCE_ALREADY_NOTIFIED}).
 *
 * @param recordId the record
 * @param audience to whom
 * @param noticeRef index of the notice
 * @param actor who acts
 */
@SentBy(Role.DISCIPLINE_OFFICER)
public record NotifyInterference(
        @TargetAggregateIdentifier String recordId, NoticeAudience audience, String noticeRef, Actor actor) {}
