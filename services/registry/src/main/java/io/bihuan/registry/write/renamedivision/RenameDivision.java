package io.bihuan.registry.write.renamedivision;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Rename a division 区划更名.
 *
 * @param code the division
 * @param name the new name
 * @param effectiveFrom the first day of that name
 * @param basis the document it rests on 依据文号
 * @param actor who decides
 */
@SentBy(value = Role.OPERATOR, automations = "first-day")
public record RenameDivision(
        @TargetAggregateIdentifier String code, String name, LocalDate effectiveFrom, String basis, Actor actor) {}
