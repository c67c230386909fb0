package io.bihuan.portal.desk;

import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Ways;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Several clues at once, for those who may do any of it. */
@Component
@Order(3)
class BulkWays implements Ways {

    @Override
    public List<Way> of(Officer officer) {
        return BulkAct.offered(officer).isEmpty() ? List.of() : List.of(new Way("nav.bulk", "/desk/clues"));
    }
}
