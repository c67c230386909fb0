package io.bihuan.assessment.write.notefact;

import io.bihuan.assessment.model.DutyKind;
import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Something is due at another time than was told. Refused until it was told at all ({@code FACT_OUT_OF_ORDER}): the fact waits.
 *
 * @param assessedId derived from the clue's id
 * @param sourceEventId the event in the clue log; noted once
 * @param conflictRevision how many declarations of conflict the clue had by then
 */
@SentBy(automations = "inbox")
public record NoteMovedDue(
        @TargetAggregateIdentifier String assessedId,
        DutyKind duty,
        LocalDate dueOn,
        Instant dueAt,
        String sourceEventId,
        int conflictRevision) {}
