package io.bihuan.assessment.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * It is known here who must keep out of whatever comes of a clue 回避范围 (F14): all of them so far, not only the last.
 *
 * @param conflictsId the record of it, one for a clue
 * @param clueId the clue
 * @param revision how many declarations that includes, from 1
 * @param units the units that keep out, with everything below them
 * @param officers the officers who keep out wherever they serve
 * @param declaredAt when the last of them was declared
 */
@PersistedEvent(type = "assessment.ConflictNoted", label = "回避范围已登记")
public record ConflictNoted(
        String conflictsId, String clueId, int revision, List<String> units, List<String> officers, Instant declaredAt)
        implements ConflictEvent {}
