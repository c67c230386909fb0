package io.bihuan.supervision.write.notecase;

import io.bihuan.kernel.access.SentBy;
import io.bihuan.kernel.registry.Level;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Take note of a filed case, so that it can be listed.
 *
 * @param conflictRevision how many declarations of conflict its clue had by then
 */
@SentBy(automations = "inbox")
public record NoteCase(
        @TargetAggregateIdentifier String listingId,
        String caseId,
        String caseNo,
        String clueId,
        String filingUnit,
        Level filingLevel,
        Instant filedAt,
        int conflictRevision) {}
