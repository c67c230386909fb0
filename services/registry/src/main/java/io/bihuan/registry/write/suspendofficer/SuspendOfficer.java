package io.bihuan.registry.write.suspendofficer;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Suspend an officer 停用: at once, whatever posts are held.
 *
 * @param officerId the officer
 * @param basis the document it rests on 依据文号
 * @param actor who decides
 */
@SentBy(value = Role.OPERATOR, automations = "first-day")
public record SuspendOfficer(@TargetAggregateIdentifier String officerId, String basis, Actor actor) {}
