package io.bihuan.portal.desk;

import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Ways;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The queue for those who read tips, ledgers in and out for those who may. */
@Component
@Order(2)
class DeskWays implements Ways {

    static final List<String> READ_TIPS = List.of("INTAKE_CLERK", "DESK_TRIAGER", "DESK_HEAD", "AUDITOR");
    static final List<String> DECIDE = List.of("DESK_TRIAGER", "DESK_HEAD");
    static final List<String> HAND_IN = List.of("INTAKE_CLERK", "DESK_TRIAGER", "GRASSROOTS");
    static final List<String> TAKE_OUT = List.of("DESK_TRIAGER", "DESK_HEAD", "AUDITOR");

    @Override
    public List<Way> of(Officer officer) {
        List<Way> ways = new ArrayList<>();
        if (officer.isOneOf(READ_TIPS)) {
            ways.add(new Way("nav.desk", "/desk"));
        }
        if (officer.isOneOf(HAND_IN)) {
            ways.add(new Way("nav.handin", "/desk/ledgers"));
        }
        if (officer.isOneOf(TAKE_OUT)) {
            ways.add(new Way("nav.export", "/desk/export"));
        }
        return ways;
    }
}
