package io.bihuan.casefile.write.withdrawhandler;

import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Take note that a unit does not verify a clue any more. Refused if it is not the one that is known, or was given it later ({@code HANDLER_ALREADY_NOTED}, counts as done).
 *
 * @param unit the unit that had it
 */
@SentBy(automations = "inbox")
public record WithdrawHandler(
        @TargetAggregateIdentifier String assetsId, String clueId, String unit, Instant withdrawnAt) {}
