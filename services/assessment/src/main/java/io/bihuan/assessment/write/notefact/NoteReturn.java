package io.bihuan.assessment.write.notefact;

import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A unit returned the clue; it counts there no longer.
 *
 * @param assessedId derived from the clue's id
 * @param sourceEventId the event in the clue log; noted once
 */
@SentBy(automations = "inbox")
public record NoteReturn(
        @TargetAggregateIdentifier String assessedId, String unit, Instant returnedAt, String sourceEventId) {}
