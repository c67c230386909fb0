package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a conclusion was frozen and it was settled who signs it and how many gates it passes (F07, F10). It follows every
 * submission; a submission without it, from before there were signatures, goes straight to one gate. Signatures under an
 * earlier text count no more.
 *
 * @param clueId the clue
 * @param textHash hash of the canonical text, see {@code ConclusionText}
 * @param template the ladder, or null if the unit has none
 * @param templateVersion its version, 0 if there is none
 * @param slotRoles the role of each slot, from the bottom up
 * @param slotLabels what the post of each slot is called
 * @param gatesNeeded how many gates of different organs, at least one
 * @param frozenAt when
 */
@PersistedEvent(type = "clue.ConclusionFrozen", label = "结论文本已固定")
public record ConclusionFrozen(
        String clueId,
        String textHash,
        @Nullable String template,
        int templateVersion,
        List<String> slotRoles,
        List<String> slotLabels,
        int gatesNeeded,
        Instant frozenAt)
        implements ClueEvent {}
