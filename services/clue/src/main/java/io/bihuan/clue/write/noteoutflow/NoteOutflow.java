package io.bihuan.clue.write.noteoutflow;

import io.bihuan.clue.model.ClosureItem;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Note on a clue how something stands that came of its conclusion; while it is open, the loop does not close (F16, I8). Refused if it
 * is noted already ({@code OUTFLOW_ALREADY_NOTED}).
 *
 * @param clueId the clue
 * @param item which item of the closure checklist it is
 * @param outflowId what it is, by its own id
 * @param open whether it is open, or has come back
 * @param actor who acts
 */
@SentBy(automations = "policy")
public record NoteOutflow(
        @TargetAggregateIdentifier String clueId, ClosureItem item, String outflowId, boolean open, Actor actor) {}
