package io.bihuan.clue.write.registerline;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Register the crime line 涉黑涉恶条线 of a split clue; sent in the name of the officer who split it. Refused if it is registered
 * already ({@code CLUE_ALREADY_REGISTERED}).
 *
 * @param clueId the line
 * @param clueNo its number
 * @param tip what it has in the place of a tip
 * @param origin what it has from its parent
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record RegisterCrimeLine(
        @TargetAggregateIdentifier String clueId, String clueNo, String tip, LineOrigin origin, Actor actor) {}
