package io.bihuan.supervision.write.raiseretaliation;

import io.bihuan.kernel.access.SentBy;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Raise the alarm that who recorded it lost their posts 疑似打击报复预警 (F44). Never refused; more than two years after the record, or raised before, nothing happens.
 *
 * @param recordId the record
 * @param postsEndedOn the last day of the last of these posts
 */
@SentBy(automations = "calendar-watch")
public record RaiseRetaliation(@TargetAggregateIdentifier String recordId, LocalDate postsEndedOn) {}
