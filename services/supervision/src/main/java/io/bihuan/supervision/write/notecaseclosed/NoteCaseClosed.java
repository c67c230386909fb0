package io.bihuan.supervision.write.notecaseclosed;

import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take note that a case was closed. */
@SentBy(automations = "inbox")
public record NoteCaseClosed(@TargetAggregateIdentifier String listingId, String outcome, Instant closedAt) {}
