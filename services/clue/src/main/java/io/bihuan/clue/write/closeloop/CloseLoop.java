package io.bihuan.clue.write.closeloop;

import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Close the loop 闭环. Refused with {@code CLOSURE_BLOCKED} and the open items until everything has come back (I8).
 *
 * @param clueId the clue
 * @param actor who acts
 */
public record CloseLoop(@TargetAggregateIdentifier String clueId, Actor actor) implements StepOfAnOfficer {}
