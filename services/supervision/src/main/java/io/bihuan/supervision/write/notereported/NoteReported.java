package io.bihuan.supervision.write.notereported;

import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Note that a record is in the report of its quarter 登记已报告 (F44). Refused if it was noted ({@code INTERFERENCE_ALREADY_REPORTED}, counts as done).
 *
 * @param recordId the record
 * @param quarter which quarter
 */
@SentBy(automations = "policy")
public record NoteReported(@TargetAggregateIdentifier String recordId, String quarter) {}
