package io.bihuan.portal.clues;

import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Ways;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** My work for everybody who logs in, the ledger for those whose roles read clues. */
@Component
@Order(1)
class CluesWays implements Ways {

    static final List<String> READ_CLUES = List.of(
            "DESK_TRIAGER",
            "DESK_HEAD",
            "VERIFIER",
            "SIGNING_CHIEF",
            "POLICE_CHIEF",
            "PROCURATOR",
            "DISCIPLINE_OFFICER",
            "ENFORCEMENT_SUPERVISOR",
            "SPONSOR",
            "AUDITOR");

    private static final List<String> APPROVE =
            List.of("VERIFIER", "SIGNING_CHIEF", "POLICE_CHIEF", "DESK_TRIAGER", "DESK_HEAD");

    @Override
    public List<Way> of(Officer officer) {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way("nav.work", "/work"));
        if (officer.isOneOf(READ_CLUES)) {
            ways.add(new Way("nav.clues", "/clues"));
            ways.add(new Way("nav.transfers", "/transfers"));
        }
        if (officer.isOneOf(APPROVE)) {
            ways.add(new Way("nav.approvals", "/approvals"));
        }
        return ways;
    }
}
