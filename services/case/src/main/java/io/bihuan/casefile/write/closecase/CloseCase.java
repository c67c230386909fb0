package io.bihuan.casefile.write.closecase;

import io.bihuan.kernel.Actor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Close the case 案结. */
public record CloseCase(@TargetAggregateIdentifier String caseId, Actor actor) {}
