package io.bihuan.assessment.write.notefact;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A unit returned the clue; it counts there no longer.
 *
 * @param assessedId derived from the clue's id
 * @param sourceEventId the event in the clue log; noted once
 */
public record NoteReturn(
        @TargetAggregateIdentifier String assessedId, String unit, Instant returnedAt, String sourceEventId) {}
