package io.bihuan.portal.analysis;

import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Ways;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The log for those who may read it, the flow for those who assess, links for those who handle clues. */
@Component
@Order(5)
class AnalysisWays implements Ways {

    private static final List<String> LOG = List.of("AUDITOR", "OPERATOR");
    private static final List<String> EXPORT = List.of("LOG_EXPORTER");
    private static final List<String> FLOW = List.of("ASSESSOR", "ASSESSED", "DESK_HEAD", "OVERSIGHT", "AUDITOR");
    private static final List<String> SOURCES = List.of("DESK_TRIAGER", "DESK_HEAD", "POLICE_CHIEF");
    private static final List<String> LINKS = List.of("DESK_TRIAGER", "DESK_HEAD", "VERIFIER", "POLICE_CHIEF");

    @Override
    public List<Way> of(Officer officer) {
        List<Way> ways = new ArrayList<>();
        add(ways, officer, LOG, "nav.log", "/log");
        add(ways, officer, EXPORT, "analysis.export", "/analysis/export");
        add(ways, officer, FLOW, "analysis.flow", "/analysis/flow");
        add(ways, officer, SOURCES, "analysis.sources", "/analysis/sources");
        add(ways, officer, LINKS, "analysis.links", "/analysis/links");
        return ways;
    }

    private static void add(List<Way> ways, Officer officer, List<String> roles, String text, String address) {
        if (officer.isOneOf(roles)) {
            ways.add(new Way(text, address));
        }
    }
}
