package io.bihuan.clue.read.protection;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ProtectionId;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.history.HistoryEntry;
import io.bihuan.platform.needtoknow.GuardedReads;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /tips/{id}/protection} and its history, for a stated purpose. There is no list of who is protected. */
@RestController
@Access({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.POLICE_CHIEF, Role.VERIFIER, Role.AUDITOR})
class ProtectionApi {

    private final GuardedReads reads;

    ProtectionApi(GuardedReads reads) {
        this.reads = reads;
    }

    @GetMapping("/tips/{id}/protection")
    ResponseEntity<ProtectionDetails> details(@PathVariable String id) {
        ProtectionDetails found =
                reads.find(ProtectionDetails.class, ProtectionId.ofTip(id)).orElseThrow(() -> unknown(id));
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }

    @GetMapping("/tips/{id}/protection/history")
    List<HistoryEntry> history(@PathVariable String id) {
        List<HistoryEntry> history = reads.history(ProtectionDetails.class, ProtectionId.ofTip(id));
        if (history.isEmpty()) {
            throw unknown(id);
        }
        return history;
    }

    private static DomainException unknown(String tipId) {
        return new DomainException(ClueError.PROTECTION_UNKNOWN, Map.of("tipId", tipId));
    }
}
