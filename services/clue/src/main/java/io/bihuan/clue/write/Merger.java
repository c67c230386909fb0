package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueAbsorbed;
import io.bihuan.clue.events.ClueMerged;
import io.bihuan.clue.events.ClueReleased;
import io.bihuan.clue.events.MergedResultFedBack;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.write.mergeclue.NothingIsMergedIntoIt;
import io.bihuan.clue.write.recordfeedback.MainResult;
import io.bihuan.clue.write.recordfeedback.TheMainClueIsConcluded;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a clue has to do with others 并案 (F12): the one it is worked on in, or those that are worked on in it; never both.
 *
 * @param rest what it was when it was merged, or null if it is not
 * @param absorbed those worked on in it
 */
record Merger(@Nullable Rest rest, List<String> absorbed) {

    /**
     * What a merged clue goes on from, once it is unmerged.
     *
     * @param into the clue it is worked on in
     * @param status where it stood
     * @param clocks those that ran
     * @param since when it was merged
     * @param toldAt when its reporters were told what came of it, the last time; null if they were not
     */
    record Rest(
            String into,
            ClueStatus status,
            Clocks clocks,
            Instant since,
            @Nullable Instant toldAt) {

        private Rest told(Instant when) {
            return new Rest(into, status, clocks, since, when);
        }
    }

    static Merger none() {
        return new Merger(null, List.of());
    }

    /** Lets only a clue be merged that is not worked on in another already. */
    void mustStandAlone() {
        if (rest != null) {
            throw new DomainException(ClueError.CLUE_ALREADY_MERGED);
        }
    }

    /** Lets only a clue be merged or split in which no other is worked on. */
    void mustHoldNoOther() {
        Rule.verify(new NothingIsMergedIntoIt(absorbed));
    }

    /** What it was when it was merged. */
    Rest mustBeMerged() {
        if (rest == null) {
            throw new DomainException(ClueError.CLUE_NOT_MERGED);
        }
        return rest;
    }

    /** Lets its reporters be told of each conclusion of the main clue once, and of nothing before (F13). */
    void mustOweTheResult(@Nullable MainResult result) {
        Rest merged = mustBeMerged();
        Rule.verify(new TheMainClueIsConcluded(merged.into(), result));
        if (merged.toldAt() != null
                && !merged.toldAt().isBefore(Objects.requireNonNull(result).concludedAt())) {
            throw new DomainException(ClueError.FEEDBACK_ALREADY_GIVEN);
        }
    }

    void mustNotHaveNoted(String clueId, boolean merged) {
        if (absorbed.contains(clueId) == merged) {
            throw new DomainException(ClueError.MERGE_ALREADY_NOTED);
        }
    }

    Rest held() {
        return Objects.requireNonNull(rest, "it was never merged");
    }

    Merger after(ClueMerged event, ClueStatus status, Clocks clocks) {
        return new Merger(new Rest(event.intoClueId(), status, clocks, event.mergedAt(), null), absorbed);
    }

    Merger apart() {
        return new Merger(null, absorbed);
    }

    Merger after(MergedResultFedBack event) {
        return new Merger(held().told(event.fedBackAt()), absorbed);
    }

    Merger after(ClueAbsorbed event) {
        return new Merger(
                rest,
                Stream.concat(absorbed.stream(), Stream.of(event.absorbedClueId()))
                        .toList());
    }

    Merger after(ClueReleased event) {
        return new Merger(
                rest,
                absorbed.stream()
                        .filter(clue -> !clue.equals(event.absorbedClueId()))
                        .toList());
    }
}
