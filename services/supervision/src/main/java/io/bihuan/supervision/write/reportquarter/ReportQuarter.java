package io.bihuan.supervision.write.reportquarter;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.supervision.model.Quarter;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Report interference for a quarter 季度报告、零报告 (F44, T41). Refused for another unit ({@code QUARTER_IS_THE_UNITS_OWN}), before the quarter is over ({@code QUARTER_NOT_OVER}) and a second time ({@code QUARTER_ALREADY_REPORTED}).
 *
 * @param quarterId the report
 * @param unit the unit
 * @param quarter the quarter
 * @param actor who acts
 */
@SentBy(Role.DISCIPLINE_OFFICER)
public record ReportQuarter(@TargetAggregateIdentifier String quarterId, String unit, Quarter quarter, Actor actor) {}
