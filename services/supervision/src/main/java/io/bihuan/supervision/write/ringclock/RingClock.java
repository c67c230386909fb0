package io.bihuan.supervision.write.ringclock;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The poller says that the time to answer may have run out; the notice decides whether it has. */
public record RingClock(@TargetAggregateIdentifier String urgeId) {}
