package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The unit that signed for the clue wants to give it back 提出退回 to whoever sent it (F04, I12). Until that one answers, the unit has it
 * and its clocks run on.
 *
 * @param clueId the clue
 * @param unit the unit that has it
 * @param offeredTo the unit that sent it
 * @param reasonCode a code of the return reasons
 * @param offeredAt when
 */
@PersistedEvent(type = "clue.ReturnOffered", label = "线索已提出退回")
public record ReturnOffered(String clueId, String unit, String offeredTo, String reasonCode, Instant offeredAt)
        implements ClueEvent, ResponsibleAct {}
