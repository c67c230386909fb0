package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A concluded clue is verified again 重启核查 (domain §2.1 row 21). What was concluded before stays in the log.
 *
 * @param clueId the clue
 * @param clueNo its number
 * @param ground {@code NEW_FACTS}, {@code OVERTURNED} or {@code DISSENT_UPHELD}
 * @param basis the review, or where the new facts are indexed
 * @param handlingUnit the unit that verifies again
 * @param reopenedBy who reopened it, an officer or a policy
 * @param reopeningUnit the unit of whoever did
 * @param reopenedAt when
 */
@PersistedEvent(type = "clue.ClueReopened", label = "线索已重启核查")
public record ClueReopened(
        String clueId,
        String clueNo,
        String ground,
        String basis,
        String handlingUnit,
        String reopenedBy,
        String reopeningUnit,
        Instant reopenedAt)
        implements ClueEvent, ResponsibleAct {}
