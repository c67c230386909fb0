package io.bihuan.portal.trail;

import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Ways;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The trail for auditors, candidates of interference also for the discipline organ. */
@Component
@Order(6)
class TrailWays implements Ways {

    static final List<String> AUDITS = List.of("AUDITOR");
    static final List<String> EXAMINES = List.of("AUDITOR", "DISCIPLINE_OFFICER");

    @Override
    public List<Way> of(Officer officer) {
        List<Way> ways = new ArrayList<>();
        if (officer.isOneOf(AUDITS)) {
            ways.add(new Way("nav.trail", "/trail"));
            ways.add(new Way("nav.week", "/trail/week"));
        }
        if (officer.isOneOf(EXAMINES)) {
            ways.add(new Way("nav.candidates", "/trail/candidates"));
        }
        return ways;
    }
}
