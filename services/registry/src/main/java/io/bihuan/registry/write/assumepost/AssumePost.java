package io.bihuan.registry.write.assumepost;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Give an officer a post 任职.
 *
 * @param officerId the officer
 * @param unit the unit it is held in
 * @param roles what the officer is there
 * @param from first day
 * @param basis the document it rests on 依据文号
 * @param actor who decides
 */
@SentBy(value = Role.OPERATOR, automations = "first-day")
public record AssumePost(
        @TargetAggregateIdentifier String officerId,
        String unit,
        Set<Role> roles,
        LocalDate from,
        String basis,
        Actor actor) {}
