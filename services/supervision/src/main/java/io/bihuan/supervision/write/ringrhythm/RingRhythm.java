package io.bihuan.supervision.write.ringrhythm;

import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The poller says that the period may be over; the rhythm decides whether it was missed. */
@SentBy(automations = "clock-poller")
public record RingRhythm(@TargetAggregateIdentifier String rhythmId) {}
