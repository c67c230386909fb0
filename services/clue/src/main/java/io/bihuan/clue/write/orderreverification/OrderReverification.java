package io.bihuan.clue.write.orderreverification;

import io.bihuan.clue.model.Shortcoming;
import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Order verification anew 责令重查, instead of passing the gate. Refused to the unit that verified and to units below it ({@code
 * GATE_BY_OTHER_ORGAN}), and to who submitted or signed ({@code CONFIRMED_BY_SUBMITTER}).
 *
 * @param clueId the clue
 * @param reason what is wrong with the conclusion
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD})
public record OrderReverification(@TargetAggregateIdentifier String clueId, Shortcoming reason, Actor actor)
        implements StepOfAnOfficer {}
