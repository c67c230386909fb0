package io.bihuan.supervision.read.interferencequarters;

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

/** {@code GET /interference-quarters}: who reported how much, the latest quarter first; the unit itself, the discipline organ above, and auditors. */
@RestController
@Access({Role.DISCIPLINE_OFFICER, Role.AUDITOR})
class InterferenceQuartersApi {

    private final GuardedReads reads;

    InterferenceQuartersApi(GuardedReads reads) {
        this.reads = reads;
    }

    @GetMapping("/interference-quarters")
    Page<InterferenceQuarterEntry> quarters(
            @RequestParam Optional<String> unit,
            @RequestParam Optional<String> status,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        Map<String, String> equal = new HashMap<>();
        unit.ifPresent(value -> equal.put("unit", value));
        status.ifPresent(value -> equal.put("status", value));
        return reads.page(InterferenceQuarterEntry.class, equal, "quarter", true, after, limit);
    }
}
