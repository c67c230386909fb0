package io.bihuan.supervision.write.notecaseclosed;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take note that a case was closed. */
public record NoteCaseClosed(@TargetAggregateIdentifier String listingId, String outcome, Instant closedAt) {}
