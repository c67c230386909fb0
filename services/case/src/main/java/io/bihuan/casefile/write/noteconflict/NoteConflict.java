package io.bihuan.casefile.write.noteconflict;

import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Take note of who must keep out of whatever comes of a clue 登记回避范围 (F14). Refused if as much or more is known already
 * ({@code CONFLICT_ALREADY_NOTED}, counts as done).
 *
 * @param conflictsId derived from the clue's id
 * @param revision how many declarations it includes
 * @param units all units that keep out
 * @param officers all officers who keep out
 */
@SentBy(automations = "inbox")
public record NoteConflict(
        @TargetAggregateIdentifier String conflictsId,
        String clueId,
        int revision,
        List<String> units,
        List<String> officers,
        Instant declaredAt) {}
