package io.bihuan.casefile.write.notedispatch;

import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Take note that a clue was dispatched. Refused if this or something later is known ({@code DISPATCH_ALREADY_NOTED}, counts as done).
 *
 * @param assetsId derived from the clue's id
 */
@SentBy(automations = "inbox")
public record NoteDispatch(
        @TargetAggregateIdentifier String assetsId,
        String clueId,
        String clueNo,
        String divisionCode,
        Instant dispatchedAt) {}
