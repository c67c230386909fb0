package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clearing was proposed 拟澄清 for whoever was falsely accused (F22). Who that is stays a token; of the reporter there is nothing.
 *
 * @param clarificationId the clearing
 * @param clueId the clue
 * @param clueNo its number
 * @param conclusion the sequence of the conclusion among the clue's events
 * @param targetKind {@code OFFICER}, {@code CITIZEN} or {@code FIRM}
 * @param targetToken who is cleared, as a token; the name is in the paper file
 * @param accusedUnit the unit that was accused, or null
 * @param finding how the accusation came about
 * @param foundAt when it was found false
 * @param ruleId the rule of the time limit
 * @param ruleVersion its version
 * @param calendarVersion the calendar it was counted by
 * @param publishOn the last day to publish, in Asia/Shanghai
 * @param publishBy the end of that day
 * @param proposedBy the officer
 * @param proposingUnit that officer's unit
 * @param proposedAt when
 */
@PersistedEvent(type = "clue.ClarificationProposed", label = "已提出澄清")
public record ClarificationProposed(
        String clarificationId,
        String clueId,
        String clueNo,
        long conclusion,
        String targetKind,
        String targetToken,
        @Nullable String accusedUnit,
        String finding,
        Instant foundAt,
        String ruleId,
        int ruleVersion,
        String calendarVersion,
        LocalDate publishOn,
        Instant publishBy,
        String proposedBy,
        String proposingUnit,
        Instant proposedAt)
        implements ClearingEvent {}
