package io.bihuan.casefile.read.casedetails;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.history.HistoryEntry;
import io.bihuan.platform.needtoknow.GuardedReads;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /cases/{id}}, as it stands or as of a moment, and its history. */
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
class CaseDetailsApi {

    private final GuardedReads reads;

    CaseDetailsApi(GuardedReads reads) {
        this.reads = reads;
    }

    @GetMapping("/cases/{id}")
    ResponseEntity<CaseDetails> details(@PathVariable String id, @RequestParam Optional<String> asOf) {
        CaseDetails found = asOf.map(moment -> reads.findAsOf(CaseDetails.class, id, moment))
                .orElseGet(() -> reads.find(CaseDetails.class, id))
                .orElseThrow(() -> unknown(id));
        return ResponseEntity.ok().eTag("\"" + found.version() + "\"").body(found);
    }

    @GetMapping("/cases/{id}/history")
    List<HistoryEntry> history(@PathVariable String id) {
        List<HistoryEntry> history = reads.history(CaseDetails.class, id);
        if (history.isEmpty()) {
            throw unknown(id);
        }
        return history;
    }

    private static DomainException unknown(String id) {
        return new DomainException(PlatformError.NOT_FOUND, Map.of("id", id));
    }
}
