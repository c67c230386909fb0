package io.bihuan.clue.write.openacceptancenotice;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A clue was taken in, so a notice is owed 应予受理告知 (F13, T11). Refused if it is owed already ({@code NOTICE_ALREADY_OWED}): each
 * clue, and each line, owes one, however often it is reported again.
 *
 * @param noticeId the notice
 * @param clueId the clue
 * @param unit the unit that owes it
 * @param acceptedAt from when its time counts
 * @param actor who acts
 */
@SentBy(automations = "policy")
public record OpenAcceptanceNotice(
        @TargetAggregateIdentifier String noticeId, String clueId, String unit, Instant acceptedAt, Actor actor) {}
