package io.bihuan.casefile.read.caseledger;

import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.needtoknow.GuardedReads;
import io.bihuan.platform.readmodel.ReadModels.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /cases}: the ledger, a page at a time. */
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
class CaseLedgerApi {

    private final GuardedReads reads;

    CaseLedgerApi(GuardedReads reads) {
        this.reads = reads;
    }

    @GetMapping("/cases")
    Page<CaseLedgerEntry> ledger(
            @RequestParam Optional<String> stage,
            @RequestParam Optional<String> handlingUnit,
            @RequestParam Optional<String> caseNo,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        Map<String, String> equal = new HashMap<>();
        stage.ifPresent(value -> equal.put("stage", value));
        handlingUnit.ifPresent(value -> equal.put("handlingUnit", value));
        caseNo.ifPresent(value -> equal.put("caseNo", value));
        return reads.page(CaseLedgerEntry.class, equal, "", false, after, limit);
    }
}
