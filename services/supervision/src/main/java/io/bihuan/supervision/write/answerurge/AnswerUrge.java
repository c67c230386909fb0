package io.bihuan.supervision.write.answerurge;

import io.bihuan.kernel.Actor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Answer an urge notice 答复催办: reasons, progress, expected completion. */
public record AnswerUrge(@TargetAggregateIdentifier String urgeId, String answer, Actor actor) {}
