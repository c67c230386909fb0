package io.bihuan.supervision.write.ringclock;

import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The poller says that the time to answer may have run out; the notice decides whether it has. */
@SentBy(automations = "clock-poller")
public record RingClock(@TargetAggregateIdentifier String urgeId) {}
