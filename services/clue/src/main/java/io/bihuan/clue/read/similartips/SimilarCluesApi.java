package io.bihuan.clue.read.similartips;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.needtoknow.GuardedReads;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /clues/{id}/similar}: clues with tips that speak of the same, as far as whoever asks sees both (F12). */
@RestController
@Access({Role.DESK_TRIAGER, Role.DESK_HEAD})
class SimilarCluesApi {

    private final GuardedReads reads;
    private final SimilarTipsApi tips;

    SimilarCluesApi(GuardedReads reads, SimilarTipsApi tips) {
        this.reads = reads;
        this.tips = tips;
    }

    /**
     * Looks through the tips that are similar to the one it was registered from.
     *
     * @param limit how many tips at most, 1 to 50
     * @throws DomainException CLUE_UNKNOWN if there is no such clue for the caller; PARAMETER_MALFORMED if {@code limit} is not one
     */
    @GetMapping("/clues/{id}/similar")
    SimilarClues similar(@PathVariable String id, @RequestParam(defaultValue = "10") int limit) {
        SimilarTipsApi.mustBePossible(limit);
        ClueDetails clue = reads.find(ClueDetails.class, id)
                .filter(found -> !found.tipId().isEmpty())
                .orElseThrow(() -> new DomainException(ClueError.CLUE_UNKNOWN, Map.of("clueId", id)));
        SimilarTips alike = tips.similar(clue.tipId(), limit);
        Map<String, SimilarTip> first = new LinkedHashMap<>();
        alike.items().stream()
                .filter(tip -> tip.clueId() != null && !tip.clueId().equals(id))
                .forEach(tip -> first.putIfAbsent(tip.clueId(), tip));
        return new SimilarClues(id, alike.complete(), seen(first));
    }

    private List<SimilarClue> seen(Map<String, SimilarTip> first) {
        Map<String, ClueDetails> clues = reads.findAll(ClueDetails.class, first.keySet());
        return first.entrySet().stream()
                .flatMap(entry -> Optional.ofNullable(clues.get(entry.getKey()))
                        .filter(clue -> !clue.tipId().isEmpty())
                        .map(clue -> new SimilarClue(
                                clue.clueId(),
                                clue.clueNo(),
                                clue.status(),
                                clue.statusLabel(),
                                entry.getValue().likeness()))
                        .stream())
                .toList();
    }
}
