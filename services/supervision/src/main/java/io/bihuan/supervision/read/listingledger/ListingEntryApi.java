package io.bihuan.supervision.read.listingledger;

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

/** {@code GET /listings}: the ledger, one line of it now or as of a moment, and its history. */
@RestController
@Access({
    Role.DESK_TRIAGER,
    Role.DESK_HEAD,
    Role.VERIFIER,
    Role.SIGNING_CHIEF,
    Role.POLICE_CHIEF,
    Role.PROCURATOR,
    Role.JUDGE,
    Role.DISCIPLINE_OFFICER,
    Role.ENFORCEMENT_SUPERVISOR,
    Role.SPONSOR,
    Role.AUDITOR
})
@RequestMapping("/listings")
class ListingEntryApi {

    private final GuardedReads reads;

    ListingEntryApi(GuardedReads reads) {
        this.reads = reads;
    }

    @GetMapping
    Page<ListingEntry> ledger(
            @RequestParam Optional<String> status,
            @RequestParam Optional<String> listingUnit,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        Map<String, String> equal = new HashMap<>();
        status.ifPresent(value -> equal.put("status", value));
        listingUnit.ifPresent(value -> equal.put("listingUnit", value));
        return reads.page(ListingEntry.class, equal, "", false, after, limit);
    }

    @GetMapping("/{id}")
    ResponseEntity<ListingEntry> one(@PathVariable String id, @RequestParam Optional<String> asOf) {
        ListingEntry found = asOf.map(moment -> reads.findAsOf(ListingEntry.class, id, moment))
                .orElseGet(() -> reads.find(ListingEntry.class, id))
                .orElseThrow(() -> unknown(id));
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }

    @GetMapping("/{id}/history")
    List<HistoryEntry> history(@PathVariable String id) {
        List<HistoryEntry> history = reads.history(ListingEntry.class, id);
        if (history.isEmpty()) {
            throw unknown(id);
        }
        return history;
    }

    private static DomainException unknown(String id) {
        return new DomainException(PlatformError.NOT_FOUND, Map.of("id", id));
    }
}
