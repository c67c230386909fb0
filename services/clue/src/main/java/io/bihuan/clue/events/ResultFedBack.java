package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The reporter was told the result 已反馈, or telling was waived (F08, third must; F13).
 *
 * @param clueId the clue
 * @param unit the unit that answers for the feedback
 * @param outcome {@code FED_BACK} or {@code WAIVED}
 * @param channel how, or null if waived
 * @param waiverReason why not, or null if told
 * @param recordedBy who recorded it
 * @param fedBackAt when
 */
@PersistedEvent(type = "clue.ResultFedBack", label = "结果已反馈")
public record ResultFedBack(
        String clueId,
        String unit,
        String outcome,
        @Nullable String channel,
        @Nullable String waiverReason,
        String recordedBy,
        Instant fedBackAt)
        implements ClueEvent, ResponsibleAct {}
