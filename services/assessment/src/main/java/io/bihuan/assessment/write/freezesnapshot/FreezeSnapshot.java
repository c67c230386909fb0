package io.bihuan.assessment.write.freezesnapshot;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Freeze the numbers of a period 冻结快照.
 *
 * @param cutoff what was due by then counts
 * @param position where this service's log stands
 */
@SentBy(Role.ASSESSOR)
public record FreezeSnapshot(@TargetAggregateIdentifier String periodId, Instant cutoff, long position, Actor actor) {}
