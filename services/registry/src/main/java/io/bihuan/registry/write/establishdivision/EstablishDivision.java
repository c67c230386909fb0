package io.bihuan.registry.write.establishdivision;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.kernel.registry.DivisionKind;
import io.bihuan.kernel.registry.Level;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Establish a division 设立区划.
 *
 * @param code a new code of 6, 9 or 12 digits
 * @param name Chinese name
 * @param level administrative level
 * @param kind STATUTORY or FUNCTIONAL
 * @param parent the division directly above, or null at the top
 * @param effectiveFrom its first day
 * @param basis the document it rests on 依据文号
 * @param actor who decides
 */
@SentBy(value = Role.OPERATOR, automations = "first-day")
public record EstablishDivision(
        @TargetAggregateIdentifier String code,
        String name,
        Level level,
        DivisionKind kind,
        @Nullable String parent,
        LocalDate effectiveFrom,
        String basis,
        Actor actor) {}
