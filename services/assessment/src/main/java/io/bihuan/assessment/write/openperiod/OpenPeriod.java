package io.bihuan.assessment.write.openperiod;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Open a period of assessment 开启考核期. */
@SentBy(Role.ASSESSOR)
public record OpenPeriod(@TargetAggregateIdentifier String periodId, Actor actor) {}
