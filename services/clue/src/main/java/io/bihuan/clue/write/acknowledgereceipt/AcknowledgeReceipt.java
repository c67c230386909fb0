package io.bihuan.clue.write.acknowledgereceipt;

import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Sign for a dispatched clue 签收. Only the handling unit can ({@code NOT_THE_HANDLING_UNIT}).
 *
 * @param clueId the clue
 * @param actor who acts
 */
@SentBy({Role.VERIFIER, Role.POLICE_CHIEF, Role.DISCIPLINE_OFFICER})
public record AcknowledgeReceipt(@TargetAggregateIdentifier String clueId, Actor actor) implements StepOfAnOfficer {}
