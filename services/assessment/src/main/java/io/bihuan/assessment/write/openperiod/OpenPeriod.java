package io.bihuan.assessment.write.openperiod;

import io.bihuan.kernel.Actor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Open a period of assessment 开启考核期. */
public record OpenPeriod(@TargetAggregateIdentifier String periodId, Actor actor) {}
