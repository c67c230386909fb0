package io.bihuan.supervision.write.answerurge;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Answer an urge notice 答复催办: reasons, progress, expected completion. */
@SentBy({Role.VERIFIER, Role.POLICE_CHIEF, Role.DISCIPLINE_OFFICER, Role.PROCURATOR, Role.JUDGE})
public record AnswerUrge(@TargetAggregateIdentifier String urgeId, String answer, Actor actor) {}
