package io.bihuan.casefile.write.filecase;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * File the case 立案.
 *
 * @param caseNo number of the filing decision
 * @param actor the police officer who files
 */
@SentBy(Role.POLICE_CHIEF)
public record FileCase(@TargetAggregateIdentifier String caseId, String caseNo, Actor actor) {}
