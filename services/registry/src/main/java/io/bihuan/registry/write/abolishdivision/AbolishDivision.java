package io.bihuan.registry.write.abolishdivision;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Abolish a division 撤销区划; what was dated before keeps it.
 *
 * @param code the division
 * @param lastDay its last day
 * @param successor the division that takes over, or null
 * @param basis the document it rests on 依据文号
 * @param actor who decides
 */
@SentBy(value = Role.OPERATOR, automations = "first-day")
public record AbolishDivision(
        @TargetAggregateIdentifier String code,
        LocalDate lastDay,
        @Nullable String successor,
        String basis,
        Actor actor) {}
