package io.bihuan.registry.write.dissolveunit;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Dissolve a unit 撤销单位.
 *
 * @param unitId the unit
 * @param lastDay its last day
 * @param basis the document it rests on 依据文号
 * @param actor who decides
 */
@SentBy(value = Role.OPERATOR, automations = "first-day")
public record DissolveUnit(@TargetAggregateIdentifier String unitId, LocalDate lastDay, String basis, Actor actor) {}
