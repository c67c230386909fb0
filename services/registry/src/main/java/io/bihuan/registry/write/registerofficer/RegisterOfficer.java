package io.bihuan.registry.write.registerofficer;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Register an officer 登记人员; without a post nobody can log in.
 *
 * @param officerId a new officer id, for example {@code 990100-SHB-003}
 * @param name what colleagues see; never leaves the registry
 * @param basis the document it rests on 依据文号
 * @param actor who decides
 */
@SentBy(value = Role.OPERATOR, automations = "first-day")
public record RegisterOfficer(@TargetAggregateIdentifier String officerId, String name, String basis, Actor actor) {}
