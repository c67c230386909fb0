package io.bihuan.clue.read.leaks;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.needtoknow.GuardedReads;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /leaks}, the latest first, and {@code GET /leaks/{id}}, for a stated purpose. */
@RestController
@Access({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.POLICE_CHIEF, Role.DISCIPLINE_OFFICER, Role.AUDITOR})
class LeaksApi {

    private final GuardedReads reads;

    LeaksApi(GuardedReads reads) {
        this.reads = reads;
    }

    @GetMapping("/leaks")
    ReadModels.Page<LeakDetails> list(
            @RequestParam Optional<String> status,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        Map<String, Object> equal = new HashMap<>();
        status.ifPresent(value -> equal.put("status", value));
        return reads.page(LeakDetails.class, equal, "suspectedAt", true, after, limit);
    }

    @GetMapping("/leaks/{id}")
    ResponseEntity<LeakDetails> details(@PathVariable String id) {
        LeakDetails found = reads.find(LeakDetails.class, id)
                .orElseThrow(() -> new DomainException(ClueError.LEAK_UNKNOWN, Map.of("leakId", id)));
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }
}
