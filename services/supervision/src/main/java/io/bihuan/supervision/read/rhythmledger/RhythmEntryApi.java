package io.bihuan.supervision.read.rhythmledger;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.needtoknow.GuardedReads;
import io.bihuan.platform.readmodel.ReadModels.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /rhythm}: how units kept their rhythm, the latest periods first; one's own and those of the units in one's area. */
@RestController
@Access({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.AUDITOR})
@RequestMapping("/rhythm")
class RhythmEntryApi {

    private final GuardedReads reads;

    RhythmEntryApi(GuardedReads reads) {
        this.reads = reads;
    }

    @GetMapping
    Page<RhythmEntry> ledger(
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<String> status,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        Map<String, String> equal = new HashMap<>();
        unit.ifPresent(value -> equal.put("unit", value));
        kind.ifPresent(value -> equal.put("kind", value));
        status.ifPresent(value -> equal.put("status", value));
        return reads.page(RhythmEntry.class, equal, "firstDay", true, after, limit);
    }

    @GetMapping("/{id}")
    ResponseEntity<RhythmEntry> one(@PathVariable String id, @RequestParam Optional<String> asOf) {
        RhythmEntry found = asOf.map(moment -> reads.findAsOf(RhythmEntry.class, id, moment))
                .orElseGet(() -> reads.find(RhythmEntry.class, id))
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND, Map.of("id", id)));
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }
}
