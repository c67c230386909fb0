package io.bihuan.assessment.write.notefact;

import io.bihuan.assessment.model.DutyKind;
import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What was due was done; {@code counts} is false where it leaves the fraction.
 *
 * @param assessedId derived from the clue's id
 * @param sourceEventId the event in the clue log; noted once
 */
@SentBy(automations = "inbox")
public record NoteDone(
        @TargetAggregateIdentifier String assessedId,
        DutyKind duty,
        Instant doneAt,
        boolean counts,
        String sourceEventId) {}
