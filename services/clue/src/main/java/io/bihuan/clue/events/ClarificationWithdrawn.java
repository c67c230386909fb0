package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The clearing was given up 撤回: the target does not want it, or the conclusion holds no more.
 *
 * @param clarificationId the clearing
 * @param clueId the clue
 * @param ground why
 * @param basisRef where that is indexed
 * @param withdrawnBy the officer
 * @param withdrawnAt when
 */
@PersistedEvent(type = "clue.ClarificationWithdrawn", label = "澄清已撤回")
public record ClarificationWithdrawn(
        String clarificationId, String clueId, String ground, String basisRef, String withdrawnBy, Instant withdrawnAt)
        implements ClearingEvent, ResponsibleAct {}
