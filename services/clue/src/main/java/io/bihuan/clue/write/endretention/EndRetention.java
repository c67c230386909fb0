package io.bihuan.clue.write.endretention;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The retention of an archived clue may be over 保管期满 (T54). Never refused on a clue that exists; does nothing if it is not, or if the
 * clue was taken out of the archive.
 *
 * @param clueId the clue
 * @param actor who acts
 */
@SentBy(automations = "clock-poller")
public record EndRetention(@TargetAggregateIdentifier String clueId, Actor actor) {}
