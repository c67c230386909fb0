package io.bihuan.casefile.write.ringemergency;

import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The poller says that the 48 hours of an emergency measure may be over; the record decides whether they are. */
@SentBy(automations = "clock-poller")
public record RingEmergency(@TargetAggregateIdentifier String assetsId, String measureId) {}
