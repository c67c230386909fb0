package io.bihuan.clue.read.cluedetails;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.history.HistoryEntry;
import io.bihuan.platform.needtoknow.GuardedReads;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /clues/{id}}, as it stands or as of a moment, and its history. */
@RestController
@Access({
    Role.DESK_TRIAGER,
    Role.DESK_HEAD,
    Role.VERIFIER,
    Role.SIGNING_CHIEF,
    Role.POLICE_CHIEF,
    Role.PROCURATOR,
    Role.DISCIPLINE_OFFICER,
    Role.ENFORCEMENT_SUPERVISOR,
    Role.SPONSOR,
    Role.AUDITOR
})
class ClueDetailsApi {

    private final GuardedReads reads;

    ClueDetailsApi(GuardedReads reads) {
        this.reads = reads;
    }

    @GetMapping("/clues/{id}")
    ResponseEntity<ClueDetails> details(@PathVariable String id, @RequestParam Optional<String> asOf) {
        ClueDetails found = asOf.map(moment -> reads.findAsOf(ClueDetails.class, id, moment))
                .orElseGet(() -> reads.find(ClueDetails.class, id))
                .orElseThrow(() -> unknown(id));
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }

    @GetMapping("/clues/{id}/history")
    List<HistoryEntry> history(@PathVariable String id) {
        List<HistoryEntry> history = reads.history(ClueDetails.class, id);
        if (history.isEmpty()) {
            throw unknown(id);
        }
        return new MergersInHistory(reads).among(history);
    }

    private static DomainException unknown(String id) {
        return new DomainException(ClueError.CLUE_UNKNOWN, Map.of("clueId", id));
    }
}
