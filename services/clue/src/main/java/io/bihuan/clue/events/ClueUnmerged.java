package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clue goes its own way again 已解除并案, from where it stood when it was merged.
 *
 * @param clueId the clue
 * @param clueNo its number
 * @param intoClueId the clue it was worked on in
 * @param reason why, an {@code UnmergeReason}
 * @param status where it stands again
 * @param clock the clock that goes on, or null if none ran
 * @param clockUnit the unit that clock binds
 * @param calendarVersion the calendar its end was counted by; null if a later one no longer moves it
 * @param nextRungAt when its next rung is reached; null if none is left
 * @param unmergedBy the officer or, if the other clue could not take it in, the policy
 * @param unit that officer's unit
 * @param unmergedAt when
 */
@PersistedEvent(type = "clue.ClueUnmerged", label = "线索已解除并案")
public record ClueUnmerged(
        String clueId,
        String clueNo,
        String intoClueId,
        String reason,
        String status,
        @Nullable String clock,
        @Nullable String clockUnit,
        @Nullable String calendarVersion,
        @Nullable Instant nextRungAt,
        String unmergedBy,
        String unit,
        Instant unmergedAt)
        implements ClueEvent, ResponsibleAct {}
