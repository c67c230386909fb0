package io.bihuan.supervision.write.ringquarter;

import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The time to report may be over 季度报告时限. Never refused; in time, reported or told, nothing happens.
 *
 * @param quarterId the report
 */
@SentBy(automations = "clock-poller")
public record RingQuarter(@TargetAggregateIdentifier String quarterId) {}
