package io.bihuan.casefile.write.proposecase;

import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Propose a case 提出立案建议 for a clue that proved true.
 *
 * @param caseId derived from the clue's id, so the same fact can never propose two cases
 * @param conflictRevision how many declarations of conflict the clue had by then
 */
@SentBy(automations = "inbox")
public record ProposeCase(
        @TargetAggregateIdentifier String caseId,
        String clueId,
        String clueNo,
        String ladder,
        String handlingUnit,
        String divisionCode,
        Instant concludedAt,
        int conflictRevision) {}
