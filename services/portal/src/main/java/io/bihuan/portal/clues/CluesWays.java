package io.bihuan.portal.clues;

import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Ways;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** My work for everybody who logs in, the ledger for those whose roles read clues. */
@Component
@Order(1)
class CluesWays implements Ways {

    private static final List<String> READ_CLUES = List.of(
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

    @Override
    public List<Way> of(Officer officer) {
        return officer.isOneOf(READ_CLUES)
                ? List.of(new Way("nav.work", "/work"), new Way("nav.clues", "/clues"))
                : List.of(new Way("nav.work", "/work"));
    }
}
