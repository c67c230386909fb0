package io.bihuan.portal.analysis;

import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Ways;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The log for those who may read it. */
@Component
@Order(5)
class AnalysisWays implements Ways {

    @Override
    public List<Way> of(Officer officer) {
        return officer.isOneOf(List.of("AUDITOR", "OPERATOR")) ? List.of(new Way("nav.log", "/log")) : List.of();
    }
}
