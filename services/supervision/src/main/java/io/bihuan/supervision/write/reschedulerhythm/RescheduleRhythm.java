package io.bihuan.supervision.write.reschedulerhythm;

import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The calendar was revised; the rhythm decides whether its period runs still and ends on another day. */
@SentBy(automations = "calendar-watch")
public record RescheduleRhythm(@TargetAggregateIdentifier String rhythmId) {}
