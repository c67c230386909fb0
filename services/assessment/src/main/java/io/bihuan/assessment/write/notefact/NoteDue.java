package io.bihuan.assessment.write.notefact;

import io.bihuan.assessment.model.DutyKind;
import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Something is due.
 *
 * @param assessedId derived from the clue's id
 * @param sourceEventId the event in the clue log; noted once
 * @param conflictRevision how many declarations of conflict the clue had by then
 */
@SentBy(automations = "inbox")
public record NoteDue(
        @TargetAggregateIdentifier String assessedId,
        String unit,
        DutyKind duty,
        LocalDate dueOn,
        Instant dueAt,
        String sourceEventId,
        int conflictRevision) {}
