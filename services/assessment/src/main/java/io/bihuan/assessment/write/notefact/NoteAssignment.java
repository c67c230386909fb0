package io.bihuan.assessment.write.notefact;

import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A unit became responsible for a clue.
 *
 * @param assessedId derived from the clue's id
 * @param sourceEventId the event in the clue log; noted once
 */
@SentBy(automations = "inbox")
public record NoteAssignment(
        @TargetAggregateIdentifier String assessedId,
        String clueId,
        String unit,
        Instant assignedAt,
        String sourceEventId) {}
