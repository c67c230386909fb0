package io.bihuan.assessment.read.periodledger;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.history.History;
import io.bihuan.platform.history.HistoryEntry;
import io.bihuan.platform.readmodel.ReadModels;
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

    private final ReadModels readModels;
    private final History history;

    PeriodEntryApi(ReadModels readModels, History history) {
        this.readModels = readModels;
        this.history = history;
    }

    @GetMapping
    Page<PeriodEntry> ledger(
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "50") int limit) {
        return readModels.page(PeriodEntry.class, Map.of(), "", false, after, limit);
    }

    @GetMapping("/{id}")
    ResponseEntity<PeriodEntry> one(@PathVariable String id, @RequestParam Optional<String> asOf) {
        PeriodEntry found = asOf.map(moment -> readModels.findAsOf(PeriodEntry.class, id, moment))
                .orElseGet(() -> readModels.find(PeriodEntry.class, id))
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND, Map.of("id", id)));
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }

    @GetMapping("/{id}/history")
    List<HistoryEntry> history(@PathVariable String id) {
        return history.of(id);
    }
}
