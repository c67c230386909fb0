package io.bihuan.assessment.write.notefact;

import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A clue is verified again: a feedback that was not due yet has nothing to tell any more. One that is late stays late, and what was
 * done stays done; verifying again is never a minus (P6).
 *
 * @param assessedId derived from the clue's id
 * @param sourceEventId the event in the clue log; noted once
 */
@SentBy(automations = "inbox")
public record NoteReopening(@TargetAggregateIdentifier String assessedId, Instant reopenedAt, String sourceEventId) {}
