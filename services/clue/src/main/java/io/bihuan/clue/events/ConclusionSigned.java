package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A slot of the sign-off ladder was signed 已签字 (F07, F19). It binds the person, not the post.
 *
 * @param clueId the clue
 * @param slot which, from 1
 * @param post what the post of the slot was called at the time
 * @param textHash the text that was signed
 * @param opinion a code of the opinions
 * @param signedBy the officer
 * @param unit for which unit
 * @param substitute whether as a designated substitute 代签
 * @param signedAt when
 */
@PersistedEvent(type = "clue.ConclusionSigned", label = "结论已签字")
public record ConclusionSigned(
        String clueId,
        int slot,
        String post,
        String textHash,
        String opinion,
        String signedBy,
        String unit,
        boolean substitute,
        Instant signedAt)
        implements ClueEvent, ResponsibleAct {}
