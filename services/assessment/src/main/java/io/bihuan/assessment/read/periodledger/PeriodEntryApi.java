package io.bihuan.assessment.read.periodledger;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.history.HistoryEntry;
import io.bihuan.platform.needtoknow.GuardedReads;
import io.bihuan.platform.readmodel.ReadModels.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /periods}. */
@RestController
@Access({Role.ASSESSOR, Role.ASSESSED, Role.DESK_HEAD, Role.OVERSIGHT, Role.AUDITOR})
@RequestMapping("/periods")
class PeriodEntryApi {

    private final GuardedReads reads;

    PeriodEntryApi(GuardedReads reads) {
        this.reads = reads;
    }

    @GetMapping
    Page<PeriodEntry> ledger(
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "50") int limit) {
        return reads.page(PeriodEntry.class, Map.of(), "", false, after, limit);
    }

    @GetMapping("/{id}")
    ResponseEntity<PeriodEntry> one(@PathVariable String id, @RequestParam Optional<String> asOf) {
        PeriodEntry found = asOf.map(moment -> reads.findAsOf(PeriodEntry.class, id, moment))
                .orElseGet(() -> reads.find(PeriodEntry.class, id))
                .orElseThrow(() -> unknown(id));
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }

    @GetMapping("/{id}/history")
    List<HistoryEntry> history(@PathVariable String id) {
        List<HistoryEntry> history = reads.history(PeriodEntry.class, id);
        if (history.isEmpty()) {
            throw unknown(id);
        }
        return history;
    }

    private static DomainException unknown(String id) {
        return new DomainException(PlatformError.NOT_FOUND, Map.of("id", id));
    }
}
