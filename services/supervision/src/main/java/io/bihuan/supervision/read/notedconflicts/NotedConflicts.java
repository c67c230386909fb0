package io.bihuan.supervision.read.notedconflicts;

import io.bihuan.platform.needtoknow.KnownConflicts;
import io.bihuan.supervision.events.ConflictNoted;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who must keep out of whatever comes of a clue 回避范围, as far as it was heard of here.
 *
 * @param revision how many declarations that includes
 * @param units those that keep out with everything below them
 * @param officers those who keep out wherever they serve
 */
public record NotedConflicts(String clueId, int revision, List<String> units, List<String> officers) {

    /** The key of the document about a clue. */
    public static String keyOf(String clueId) {
        return "conflicts-" + clueId;
    }

    /** What the documents under their keys say about a clue. */
    public static KnownConflicts about(String clueId, Map<String, NotedConflicts> byKey) {
        NotedConflicts noted = byKey.get(keyOf(clueId));
        return noted == null
                ? KnownConflicts.NONE
                : KnownConflicts.of(noted.revision(), noted.units(), noted.officers());
    }

    static NotedConflicts evolve(@Nullable NotedConflicts before, ConflictNoted event) {
        return before != null && before.revision() >= event.revision()
                ? before
                : new NotedConflicts(event.clueId(), event.revision(), event.units(), event.officers());
    }
}
