package io.bihuan.clue.read.similartips;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.read.tipdetails.TipDetails;
import io.bihuan.clue.tipindex.Candidates;
import io.bihuan.clue.tipindex.TipIndexFeed;
import io.bihuan.clue.tipindex.TipWords;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.LogPositions;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.needtoknow.GuardedReads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /tips/{id}/similar}: what else was reported that speaks of the same (F12). It proposes, and changes nothing. */
@RestController
@Access({Role.DESK_TRIAGER, Role.DESK_HEAD})
class SimilarTipsApi {

    private static final int MOST = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final GuardedReads reads;
    private final TipIndexFeed feed;
    private final LogPositions log;

    SimilarTipsApi(GuardedReads reads, TipIndexFeed feed, LogPositions log) {
        this.reads = reads;
        this.feed = feed;
        this.log = log;
    }

    /**
     * Looks through all that is in the log by now, and waits for that for two seconds at most.
     *
     * @param limit how many at most, 1 to 50
     * @throws DomainException TIP_UNKNOWN if there is no such tip for the caller; PARAMETER_MALFORMED if {@code limit} is not one
     */
    @GetMapping("/tips/{id}/similar")
    SimilarTips similar(@PathVariable String id, @RequestParam(defaultValue = "10") int limit) {
        mustBePossible(limit);
        TipDetails tip = reads.find(TipDetails.class, id)
                .orElseThrow(() -> new DomainException(ClueError.TIP_UNKNOWN, Map.of("tipId", id)));
        TipWords words = TipWords.of(tip.place(), tip.industry(), tip.narrative());
        boolean complete = feed.await(log.head(), PATIENCE);
        Optional<Candidates> found = feed.search(words.different());
        return new SimilarTips(
                id,
                complete && found.isPresent(),
                found.map(candidates -> seen(tip, words, candidates, limit)).orElse(List.of()));
    }

    static void mustBePossible(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new DomainException(PlatformError.PARAMETER_MALFORMED, Map.of("field", "limit", "max", MOST));
        }
    }

    private List<SimilarTip> seen(TipDetails tip, TipWords words, Candidates candidates, int limit) {
        try (candidates) {
            return reads
                    .firstSeen(TipDetails.class, Map.of("similarTo", tip.tipId()), without(tip, candidates), limit)
                    .stream()
                    .map(other -> SimilarTip.of(other, candidates.likeness(other.tipId()), words))
                    .toList();
        }
    }

    /** A tip is most similar to itself. */
    private static Iterator<List<String>> without(TipDetails tip, Candidates candidates) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return candidates.hasNext();
            }

            @Override
            public List<String> next() {
                List<String> others = new ArrayList<>(candidates.next());
                others.remove(tip.tipId());
                return others;
            }
        };
    }
}
