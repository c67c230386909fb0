package io.bihuan.registry.write.establishunit;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import io.bihuan.kernel.registry.Level;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Establish a unit 设立单位.
 *
 * @param unitId a new unit id, for example {@code 990121-GA}
 * @param name Chinese name
 * @param agency the agency line
 * @param level administrative level
 * @param divisionCode the division it serves
 * @param superior the unit directly above in its own line, or null
 * @param effectiveFrom its first day
 * @param basis the document it rests on 依据文号
 * @param actor who decides
 */
@SentBy(value = Role.OPERATOR, automations = "first-day")
public record EstablishUnit(
        @TargetAggregateIdentifier String unitId,
        String name,
        String agency,
        Level level,
        String divisionCode,
        @Nullable String superior,
        LocalDate effectiveFrom,
        String basis,
        Actor actor) {}
