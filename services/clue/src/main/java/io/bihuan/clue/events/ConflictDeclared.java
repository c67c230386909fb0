package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * More units or officers must keep out of the clue 已申报回避 (F14).
 *
 * @param clueId the clue
 * @param units the units that are new in the conflict set; with them go the units below them
 * @param officers the officers who are new in it, wherever they serve
 * @param ground a code of the recusal grounds
 * @param declaredBy the unit that declared it
 * @param declaredAt when
 */
@PersistedEvent(type = "clue.ConflictDeclared", label = "已申报回避")
public record ConflictDeclared(
        String clueId, List<String> units, List<String> officers, String ground, String declaredBy, Instant declaredAt)
        implements ClueEvent, ResponsibleAct {}
