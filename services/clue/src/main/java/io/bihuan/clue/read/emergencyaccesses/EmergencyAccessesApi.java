package io.bihuan.clue.read.emergencyaccesses;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.needtoknow.GuardedReads;
import io.bihuan.platform.readmodel.ReadModels.Page;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /emergency-accesses}, the latest first, {@code GET /emergency-accesses/{id}}, and {@code GET /emergency-accesses/notice}, which
 * every page asks so that superiors and auditors hear of one at once (B6).
 */
@RestController
@Access({Role.VERIFIER, Role.SIGNING_CHIEF, Role.POLICE_CHIEF, Role.DESK_TRIAGER, Role.DESK_HEAD, Role.AUDITOR})
class EmergencyAccessesApi {

    private final GuardedReads reads;
    private final EmergenciesInSight inSight;

    EmergencyAccessesApi(GuardedReads reads, EmergenciesInSight inSight) {
        this.reads = reads;
        this.inSight = inSight;
    }

    /** How many there are now. Nothing of them is shown, so that it leaves no look in the trail each time a page asks. */
    @GetMapping("/emergency-accesses/notice")
    EmergenciesInSight.Notice notice() {
        return inSight.now();
    }

    @GetMapping("/emergency-accesses")
    Page<EmergencyAccessDetails> list(
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "50") int limit) {
        return reads.page(EmergencyAccessDetails.class, Map.of(), "requestedAt", true, after, limit);
    }

    @GetMapping("/emergency-accesses/{id}")
    ResponseEntity<EmergencyAccessDetails> one(@PathVariable String id) {
        EmergencyAccessDetails found = reads.find(EmergencyAccessDetails.class, id)
                .orElseThrow(() -> new DomainException(ClueError.EMERGENCY_ACCESS_UNKNOWN, Map.of("accessId", id)));
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }
}
