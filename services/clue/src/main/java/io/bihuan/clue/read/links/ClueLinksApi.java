package io.bihuan.clue.read.links;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.needtoknow.GuardedReads;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /clues/{id}/links}: what belongs together with a clue, or may, as far as whoever asks sees both sides (F12). */
@RestController
@Access({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.VERIFIER, Role.POLICE_CHIEF})
class ClueLinksApi {

    private final GuardedReads reads;

    ClueLinksApi(GuardedReads reads) {
        this.reads = reads;
    }

    @GetMapping("/clues/{id}/links")
    ReadModels.Page<LinkedClue> links(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        if (reads.sight(ClueDetails.class, id) != Sight.FULL) {
            throw new DomainException(ClueError.CLUE_UNKNOWN, Map.of("clueId", id));
        }
        return reads.page(LinkedClue.class, Map.of("clueId", id), "linkId", false, after, limit);
    }
}
