package io.bihuan.clue.write.noteline;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Note on a parent how one of its lines stands. With the second line that closes, the parent closes (I8). Refused if it is noted
 * already ({@code LINE_ALREADY_CLOSED}, {@code LINE_NOT_CLOSED}).
 *
 * @param clueId the parent
 * @param line which line
 * @param closed whether it has closed, or is open again
 * @param actor who acts
 */
@SentBy(automations = "policy")
public record NoteLine(@TargetAggregateIdentifier String clueId, Line line, boolean closed, Actor actor) {}
