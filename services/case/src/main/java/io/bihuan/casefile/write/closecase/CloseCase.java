package io.bihuan.casefile.write.closecase;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Close the case 案结. */
@SentBy({Role.POLICE_CHIEF, Role.JUDGE, Role.PROCURATOR})
public record CloseCase(@TargetAggregateIdentifier String caseId, Actor actor) {}
