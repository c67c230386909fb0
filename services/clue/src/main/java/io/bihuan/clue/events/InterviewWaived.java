package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The reporter was lawfully not met 免予见面 (F08).
 *
 * @param clueId the clue
 * @param reasonCode a code of the waiver reasons
 * @param waivedAt when
 * @param waivedBy who recorded it
 */
@PersistedEvent(type = "clue.InterviewWaived", label = "免予见面询问")
public record InterviewWaived(String clueId, String reasonCode, Instant waivedAt, String waivedBy)
        implements ClueEvent, ResponsibleAct {}
