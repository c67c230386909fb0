package io.bihuan.clue.read.payouts;

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

/** {@code GET /payouts}, the latest first, and {@code GET /payouts/{id}}: for finance, code names and amounts alone. */
@RestController
@Access({Role.FINANCE_OFFICER, Role.DESK_HEAD, Role.AUDITOR})
class PayoutsApi {

    private final GuardedReads reads;

    PayoutsApi(GuardedReads reads) {
        this.reads = reads;
    }

    @GetMapping("/payouts")
    ReadModels.Page<PayoutDetails> list(
            @RequestParam Optional<String> status,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        Map<String, Object> equal = new HashMap<>();
        status.ifPresent(value -> equal.put("status", value));
        return reads.page(PayoutDetails.class, equal, "approvedAt", true, after, limit);
    }

    @GetMapping("/payouts/{id}")
    ResponseEntity<PayoutDetails> details(@PathVariable String id) {
        PayoutDetails found = reads.find(PayoutDetails.class, id)
                .orElseThrow(() -> new DomainException(ClueError.REWARD_UNKNOWN, Map.of("rewardId", id)));
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }
}
