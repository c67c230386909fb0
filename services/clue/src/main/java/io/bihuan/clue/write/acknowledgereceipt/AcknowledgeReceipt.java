package io.bihuan.clue.write.acknowledgereceipt;

import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Sign for a dispatched clue 签收. Only the handling unit can ({@code NOT_THE_HANDLING_UNIT}).
 *
 * @param clueId the clue
 * @param actor who acts
 */
public record AcknowledgeReceipt(@TargetAggregateIdentifier String clueId, Actor actor) implements StepOfAnOfficer {}
