package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The reporter of a merged clue was told what came of the matter 并案结果已反馈, or telling was waived: a merged clue keeps its duty to
 * its own reporters (domain §2.1, row 22; F12, F13). Which clue it was worked on in stands with the merge.
 *
 * @param clueId the merged clue
 * @param unit the unit that has it
 * @param outcome {@code FED_BACK} or {@code WAIVED}
 * @param channel how, or null if waived
 * @param waiverReason why not, or null if told
 * @param recordedBy who recorded it
 * @param fedBackAt when
 */
@PersistedEvent(type = "clue.MergedResultFedBack", label = "并案结果已反馈")
public record MergedResultFedBack(
        String clueId,
        String unit,
        String outcome,
        @Nullable String channel,
        @Nullable String waiverReason,
        String recordedBy,
        Instant fedBackAt)
        implements ClueEvent, ResponsibleAct {}
