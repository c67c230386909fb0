package io.bihuan.registry.write.changesuperior;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Put a unit under another one 变更隶属关系.
 *
 * @param unitId the unit
 * @param superior the unit directly above, or null at the top
 * @param effectiveFrom the first day
 * @param basis the document it rests on 依据文号
 * @param actor who decides
 */
@SentBy(value = Role.OPERATOR, automations = "first-day")
public record ChangeSuperior(
        @TargetAggregateIdentifier String unitId,
        @Nullable String superior,
        LocalDate effectiveFrom,
        String basis,
        Actor actor) {}
