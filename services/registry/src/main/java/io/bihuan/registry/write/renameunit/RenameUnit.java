package io.bihuan.registry.write.renameunit;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Rename a unit 单位更名.
 *
 * @param unitId the unit
 * @param name the new name
 * @param effectiveFrom the first day of that name
 * @param basis the document it rests on 依据文号
 * @param actor who decides
 */
@SentBy(value = Role.OPERATOR, automations = "first-day")
public record RenameUnit(
        @TargetAggregateIdentifier String unitId, String name, LocalDate effectiveFrom, String basis, Actor actor) {}
