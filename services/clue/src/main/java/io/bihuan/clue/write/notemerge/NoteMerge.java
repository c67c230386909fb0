package io.bihuan.clue.write.notemerge;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Note on a clue that another is worked on in it, or no more. Refused if it is noted already ({@code MERGE_ALREADY_NOTED}), or if
 * it takes nothing in any more ({@code MERGE_NOT_TAKEN}); then the merge is undone.
 *
 * @param clueId the main clue
 * @param otherClueId the other
 * @param otherClueNo that one's number
 * @param ground why it was merged
 * @param merged whether it is worked on here, or no more
 * @param actor who acts
 */
@SentBy(automations = "policy")
public record NoteMerge(
        @TargetAggregateIdentifier String clueId,
        String otherClueId,
        String otherClueNo,
        String ground,
        boolean merged,
        Actor actor) {}
