package io.bihuan.clue.write.ringacceptancenotice;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The time to notify may be over. Never refused on a notice that is owed; does nothing if it is not.
 *
 * @param noticeId the notice
 * @param actor who acts
 */
@SentBy(automations = "clock-poller")
public record RingAcceptanceNotice(
        @TargetAggregateIdentifier String noticeId, Actor actor) {}
