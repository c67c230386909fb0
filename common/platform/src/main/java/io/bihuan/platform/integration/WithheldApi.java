package io.bihuan.platform.integration;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.platform.access.Access;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For operators: the facts that did not leave because of personal data, and letting them leave without. Never shows the data. */
@RestController
@Access(Role.OPERATOR)
class WithheldApi {

    private static final int MOST = 500;

    private final WithheldFacts withheld;
    private final WithheldRelease release;

    WithheldApi(WithheldFacts withheld, WithheldRelease release) {
        this.withheld = withheld;
        this.release = release;
    }

    /**
     * What is and was withheld.
     *
     * @param count how many facts are now
     * @param items the latest, also those that have left since
     */
    record Overview(long count, List<DataLeakPrevented> items) {}

    @GetMapping("/admin/withheld")
    Overview withheld(@RequestParam(defaultValue = "100") int limit) {
        return new Overview(withheld.count(), withheld.latest(Math.max(1, Math.min(limit, MOST))));
    }

    /** Has a fact published with the places blacked out; it leaves within seconds, not while the caller waits. */
    @PostMapping("/admin/withheld/{id}/black-out")
    DataLeakPrevented blackOut(@PathVariable String id, Actor actor) {
        return release.blackOut(id, actor.officer());
    }
}
