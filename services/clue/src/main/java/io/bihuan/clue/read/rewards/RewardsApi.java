package io.bihuan.clue.read.rewards;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.history.HistoryEntry;
import io.bihuan.platform.needtoknow.GuardedReads;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /rewards}, the latest first, {@code GET /rewards/{id}} and its history. Each is seen as far as its clue is. */
@RestController
@Access({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.ENFORCEMENT_SUPERVISOR, Role.AUDITOR})
class RewardsApi {

    private final GuardedReads reads;

    RewardsApi(GuardedReads reads) {
        this.reads = reads;
    }

    @GetMapping("/rewards")
    ReadModels.Page<RewardDetails> list(
            @RequestParam Optional<String> status,
            @RequestParam Optional<String> clueId,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        Map<String, Object> equal = new HashMap<>();
        status.ifPresent(value -> equal.put("status", value));
        clueId.ifPresent(value -> equal.put("clueId", value));
        return reads.page(RewardDetails.class, equal, "proposedAt", true, after, limit);
    }

    @GetMapping("/rewards/{id}")
    ResponseEntity<RewardDetails> details(@PathVariable String id) {
        RewardDetails found = reads.find(RewardDetails.class, id).orElseThrow(() -> unknown(id));
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }

    @GetMapping("/rewards/{id}/history")
    List<HistoryEntry> history(@PathVariable String id) {
        List<HistoryEntry> history = reads.history(RewardDetails.class, id);
        if (history.isEmpty()) {
            throw unknown(id);
        }
        return history;
    }

    private static DomainException unknown(String id) {
        return new DomainException(ClueError.REWARD_UNKNOWN, Map.of("rewardId", id));
    }
}
