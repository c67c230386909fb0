package io.bihuan.portal.operations;

import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Ways;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Operations for operators. */
@Component
@Order(7)
class OperationsWays implements Ways {

    @Override
    public List<Way> of(Officer officer) {
        return officer.isOneOf(List.of("OPERATOR")) ? List.of(new Way("nav.operations", "/operations")) : List.of();
    }
}
