package io.bihuan.registry.write.reinstateofficer;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Lift a suspension 恢复.
 *
 * @param officerId the officer
 * @param basis the document it rests on 依据文号
 * @param actor who decides
 */
@SentBy(value = Role.OPERATOR, automations = "first-day")
public record ReinstateOfficer(@TargetAggregateIdentifier String officerId, String basis, Actor actor) {}
