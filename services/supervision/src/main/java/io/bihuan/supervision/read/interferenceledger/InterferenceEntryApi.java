package io.bihuan.supervision.read.interferenceledger;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.history.HistoryEntry;
import io.bihuan.platform.needtoknow.GuardedReads;
import io.bihuan.platform.readmodel.ReadModels.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /interference-records}: the register, one record now or as of a moment, and its history; for the discipline organ it went
 * to, for a stated purpose.
 */
@RestController
@Access(Role.DISCIPLINE_OFFICER)
@RequestMapping("/interference-records")
class InterferenceEntryApi {

    private final GuardedReads reads;

    InterferenceEntryApi(GuardedReads reads) {
        this.reads = reads;
    }

    @GetMapping
    Page<InterferenceEntry> register(
            @RequestParam Optional<String> status,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        Map<String, String> equal = new HashMap<>();
        status.ifPresent(value -> equal.put("status", value));
        return reads.page(InterferenceEntry.class, equal, "", false, after, limit);
    }

    @GetMapping("/{id}")
    ResponseEntity<InterferenceEntry> one(@PathVariable String id, @RequestParam Optional<String> asOf) {
        InterferenceEntry found = asOf.map(moment -> reads.findAsOf(InterferenceEntry.class, id, moment))
                .orElseGet(() -> reads.find(InterferenceEntry.class, id))
                .orElseThrow(() -> unknown(id));
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }

    @GetMapping("/{id}/history")
    List<HistoryEntry> history(@PathVariable String id) {
        List<HistoryEntry> history = reads.history(InterferenceEntry.class, id);
        if (history.isEmpty()) {
            throw unknown(id);
        }
        return history;
    }

    private static DomainException unknown(String id) {
        return new DomainException(PlatformError.NOT_FOUND, Map.of("id", id));
    }
}
