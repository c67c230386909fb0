package io.bihuan.clue.write.acceptreturn;

import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Take back a clue that its unit wants to return 接回. Refused to any but the unit that sent it ({@code NOT_THE_SENDER}).
 *
 * @param clueId the clue
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record AcceptReturn(@TargetAggregateIdentifier String clueId, Actor actor) implements StepOfAnOfficer {}
