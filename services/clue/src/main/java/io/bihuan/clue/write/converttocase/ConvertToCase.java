package io.bihuan.clue.write.converttocase;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A case was filed on the clue 转案件. Refused with {@code CASE_ALREADY_OPENED} if that is known, and with {@code WRONG_STATE}
 * before the clue is concluded, so that the fact waits.
 *
 * @param clueId the clue
 * @param caseId the case
 * @param caseNo its number
 * @param filingUnit the unit that filed it
 * @param filedAt when it was filed
 * @param actor who acts
 */
@SentBy(automations = "inbox")
public record ConvertToCase(
        @TargetAggregateIdentifier String clueId,
        String caseId,
        String caseNo,
        String filingUnit,
        Instant filedAt,
        Actor actor) {}
