package io.bihuan.clue.read.responsibility;

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

/**
 * {@code GET /responsibility}, the latest act first: who decided what in matters that the caller sees (F19). There is no number of a
 * person's acts anywhere, and none can be asked for.
 */
@RestController
@Access({Role.AUDITOR, Role.DISCIPLINE_OFFICER})
class ResponsibilityApi {

    private final GuardedReads reads;

    ResponsibilityApi(GuardedReads reads) {
        this.reads = reads;
    }

    @GetMapping("/responsibility")
    ReadModels.Page<ResponsibilityEntry> list(
            @RequestParam Optional<String> officer,
            @RequestParam Optional<String> matterId,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        Map<String, Object> equal = new HashMap<>();
        officer.ifPresent(value -> equal.put("officer", value));
        matterId.ifPresent(value -> equal.put("matterId", value));
        return reads.page(ResponsibilityEntry.class, equal, "actedAt", true, after, limit);
    }
}
