package io.bihuan.clue.write.refusereturn;

import io.bihuan.clue.model.ReturnRefusal;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Do not take back a clue that its unit wants to return 不予接回; the unit keeps it. Refused to any but the unit that sent it
 * ({@code NOT_THE_SENDER}).
 *
 * @param clueId the clue
 * @param reason why
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record RefuseReturn(@TargetAggregateIdentifier String clueId, ReturnRefusal reason, Actor actor)
        implements StepOfAnOfficer {}
