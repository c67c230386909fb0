package io.bihuan.clue.write.noteprotection;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Note on a clue how a measure for one of its reporters stands. Refused if nothing newer is told ({@code PROTECTION_ALREADY_NOTED}).
 *
 * @param clueId the clue
 * @param measureId the measure
 * @param inForce whether it is in force
 * @param lookedAtOn when it was applied, looked at again or lifted
 * @param actor who acts
 */
@SentBy(automations = "policy")
public record NoteProtection(
        @TargetAggregateIdentifier String clueId, String measureId, boolean inForce, Instant lookedAtOn, Actor actor) {}
