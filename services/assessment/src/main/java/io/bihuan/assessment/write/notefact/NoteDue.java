package io.bihuan.assessment.write.notefact;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Something is due: {@code duty} is VERIFICATION or FEEDBACK.
 *
 * @param assessedId derived from the clue's id
 * @param sourceEventId the event in the clue log; noted once
 */
public record NoteDue(
        @TargetAggregateIdentifier String assessedId,
        String clueId,
        String unit,
        String duty,
        LocalDate dueOn,
        Instant dueAt,
        String sourceEventId) {}
