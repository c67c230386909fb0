package io.bihuan.casefile.write.notehandler;

import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Take note of which unit verifies a clue. Refused if this or something later is known, or no dispatch is ({@code HANDLER_ALREADY_NOTED}, counts as done).
 *
 * @param unit the unit that signed for it
 */
@SentBy(automations = "inbox")
public record NoteHandler(
        @TargetAggregateIdentifier String assetsId, String clueId, String unit, Instant acknowledgedAt) {}
