package io.bihuan.casefile.write.notefinding;

import io.bihuan.casefile.model.Ladder;
import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Take note that a clue was concluded without a case being proposed. Refused if this is known, or the clue was dispatched again since ({@code FINDING_ALREADY_NOTED}, counts as done).
 *
 * @param ladder what the verifiers found, NONE if it proved not true
 */
@SentBy(automations = "inbox")
public record NoteFinding(
        @TargetAggregateIdentifier String assetsId, String clueId, Ladder ladder, Instant concludedAt) {}
