package io.bihuan.supervision.write.openquarter;

import io.bihuan.kernel.access.SentBy;
import io.bihuan.supervision.model.Quarter;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Open the report of a unit for a quarter 开启季度报告 (F44, T41). Refused if it is open ({@code QUARTER_ALREADY_OPEN}, counts as done).
 *
 * @param quarterId the report
 * @param unit the unit
 * @param quarter the quarter
 */
@SentBy(automations = "calendar-watch")
public record OpenQuarter(@TargetAggregateIdentifier String quarterId, String unit, Quarter quarter) {}
