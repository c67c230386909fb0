package io.bihuan.clue.read.cluedetails;

import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.history.HistoryEntry;
import io.bihuan.platform.needtoknow.GuardedReads;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a history tells of other clues 并案 (F12). That a clue is worked on in another is its own state and stays, without the other's
 * name; that others are worked on in it is told only to who sees those whole.
 */
final class MergersInHistory {

    private static final List<String> OF_THE_OTHER = List.of("clue.ClueAbsorbed", "clue.ClueReleased");
    private static final List<String> OF_ITS_OWN = List.of("clue.ClueMerged", "clue.ClueUnmerged");

    private final GuardedReads reads;

    MergersInHistory(GuardedReads reads) {
        this.reads = reads;
    }

    List<HistoryEntry> among(List<HistoryEntry> history) {
        return history.stream().flatMap(this::shown).toList();
    }

    private Stream<HistoryEntry> shown(HistoryEntry entry) {
        if (OF_THE_OTHER.contains(entry.type())) {
            return Stream.of(entry).filter(it -> sees(it.data().get("absorbedClueId")));
        }
        boolean hidden = OF_ITS_OWN.contains(entry.type()) && !sees(entry.data().get("intoClueId"));
        return Stream.of(hidden ? entry.withoutContent() : entry);
    }

    private boolean sees(@Nullable Object clueId) {
        return Optional.ofNullable(clueId)
                .filter(id -> reads.sight(ClueDetails.class, id.toString()) == Sight.FULL)
                .isPresent();
    }
}
