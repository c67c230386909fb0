package io.bihuan.clue.read.clueledger;

import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.needtoknow.GuardedReads;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /clues}: the ledger in the order of the clue numbers, or one of them by its number. */
@RestController
@Access({
    Role.DESK_TRIAGER,
    Role.DESK_HEAD,
    Role.VERIFIER,
    Role.SIGNING_CHIEF,
    Role.POLICE_CHIEF,
    Role.PROCURATOR,
    Role.DISCIPLINE_OFFICER,
    Role.ENFORCEMENT_SUPERVISOR,
    Role.SPONSOR,
    Role.AUDITOR
})
class ClueLedgerApi {

    private final GuardedReads reads;

    ClueLedgerApi(GuardedReads reads) {
        this.reads = reads;
    }

    @GetMapping("/clues")
    ReadModels.Page<ClueLedgerLine> list(
            @RequestParam Optional<String> status,
            @RequestParam Optional<String> handlingUnit,
            @RequestParam Optional<String> clueNo,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        Map<String, Object> equal = new HashMap<>();
        status.ifPresent(value -> equal.put("status", value));
        handlingUnit.ifPresent(value -> equal.put("handlingUnit", value));
        clueNo.ifPresent(value -> equal.put("clueNo", value));
        return reads.page(ClueLedgerLine.class, equal, "clueNo", false, after, limit);
    }
}
