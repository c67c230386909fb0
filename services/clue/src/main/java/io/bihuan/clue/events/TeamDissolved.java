package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The joint team is no more 专班撤销, and nobody sees the clue by it (F11).
 *
 * @param clueId the clue
 * @param ground why, a code; {@code CONFLICT} if the unit that led it must keep out
 * @param decidedBy the officer by whose decision
 * @param decidingUnit that officer's unit
 * @param dissolvedAt when
 */
@PersistedEvent(type = "clue.TeamDissolved", label = "联合核查专班已撤销")
public record TeamDissolved(String clueId, String ground, String decidedBy, String decidingUnit, Instant dissolvedAt)
        implements ClueEvent, ResponsibleAct {}
