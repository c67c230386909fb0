package io.bihuan.clue.read.acceptancenotices;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueId;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.needtoknow.GuardedReads;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /clues/{id}/acceptance-notice}: seen as far as its clue is. */
@RestController
@Access({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.DISCIPLINE_OFFICER, Role.ENFORCEMENT_SUPERVISOR, Role.AUDITOR})
class AcceptanceNoticeApi {

    private final GuardedReads reads;

    AcceptanceNoticeApi(GuardedReads reads) {
        this.reads = reads;
    }

    @GetMapping("/clues/{id}/acceptance-notice")
    ResponseEntity<AcceptanceNoticeDetails> details(@PathVariable String id) {
        AcceptanceNoticeDetails found = reads.find(AcceptanceNoticeDetails.class, ClueId.ofNotice(id))
                .orElseThrow(() -> new DomainException(ClueError.CLUE_UNKNOWN, Map.of("clueId", id)));
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }
}
