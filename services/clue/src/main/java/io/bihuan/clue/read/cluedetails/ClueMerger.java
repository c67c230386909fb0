package io.bihuan.clue.read.cluedetails;

import io.bihuan.clue.events.ClueAbsorbed;
import io.bihuan.clue.events.ClueMerged;
import io.bihuan.clue.events.ClueReleased;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a clue has to do with others 并案 (F12). Others are named only to who sees those whole as well.
 *
 * @param mergedInto the clue it is worked on in
 * @param mergedIntoNo that one's number
 * @param ground why
 * @param mergedAt since when
 * @param held the clocks that go on once it is unmerged
 * @param absorbed the clues that are worked on in it
 */
public record ClueMerger(
        @Nullable String mergedInto,
        @Nullable String mergedIntoNo,
        @Nullable String ground,
        @Nullable Instant mergedAt,
        List<ClueDeadline> held,
        List<Absorbed> absorbed) {

    /** A clue that is worked on in another 并入线索. */
    public record Absorbed(String clueId, String clueNo, String ground, Instant absorbedAt) {}

    /** The other clues it names. */
    public List<String> others() {
        return Stream.concat(Stream.ofNullable(mergedInto), absorbed.stream().map(Absorbed::clueId))
                .toList();
    }

    /** As somebody sees it who sees these of the other clues; null if nothing is left. */
    public @Nullable ClueMerger among(Set<String> seen) {
        List<Absorbed> shown =
                absorbed.stream().filter(it -> seen.contains(it.clueId())).toList();
        boolean named = mergedInto != null && seen.contains(mergedInto);
        return orNull(
                named
                        ? new ClueMerger(mergedInto, mergedIntoNo, ground, mergedAt, held, shown)
                        : new ClueMerger(null, null, null, null, held, shown));
    }

    static ClueMerger into(ClueMerged e, List<ClueDeadline> held) {
        return new ClueMerger(e.intoClueId(), e.intoClueNo(), e.ground(), e.mergedAt(), held, List.of());
    }

    static ClueMerger with(@Nullable ClueMerger before, ClueAbsorbed e) {
        Absorbed more = new Absorbed(e.absorbedClueId(), e.absorbedClueNo(), e.ground(), e.absorbedAt());
        Stream<Absorbed> known = before == null ? Stream.of() : before.absorbed().stream();
        return new ClueMerger(
                null,
                null,
                null,
                null,
                List.of(),
                Stream.concat(known, Stream.of(more)).toList());
    }

    @Nullable ClueMerger without(ClueReleased e) {
        return orNull(new ClueMerger(
                mergedInto,
                mergedIntoNo,
                ground,
                mergedAt,
                held,
                absorbed.stream()
                        .filter(it -> !it.clueId().equals(e.absorbedClueId()))
                        .toList()));
    }

    private static @Nullable ClueMerger orNull(ClueMerger merger) {
        boolean empty = merger.mergedInto == null && merger.held.isEmpty() && merger.absorbed.isEmpty();
        return empty ? null : merger;
    }
}
