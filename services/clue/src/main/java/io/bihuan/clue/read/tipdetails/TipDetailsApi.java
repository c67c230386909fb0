package io.bihuan.clue.read.tipdetails;

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

/** {@code GET /tips} in the order of receipt, and {@code GET /tips/{id}}. */
@RestController
@Access({Role.INTAKE_CLERK, Role.DESK_TRIAGER, Role.DESK_HEAD, Role.AUDITOR})
class TipDetailsApi {

    private final GuardedReads reads;

    TipDetailsApi(GuardedReads reads) {
        this.reads = reads;
    }

    @GetMapping("/tips")
    ReadModels.Page<TipDetails> list(
            @RequestParam Optional<String> status,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        Map<String, Object> equal = new HashMap<>();
        status.ifPresent(value -> equal.put("status", value));
        return reads.page(TipDetails.class, equal, "receivedAt", false, after, limit);
    }

    @GetMapping("/tips/{id}")
    ResponseEntity<TipDetails> details(@PathVariable String id, @RequestParam Optional<String> asOf) {
        TipDetails found = asOf.map(moment -> reads.findAsOf(TipDetails.class, id, moment))
                .orElseGet(() -> reads.find(TipDetails.class, id))
                .orElseThrow(() -> new DomainException(ClueError.TIP_UNKNOWN, Map.of("tipId", id)));
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }
}
