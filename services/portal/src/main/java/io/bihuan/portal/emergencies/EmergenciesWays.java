package io.bihuan.portal.emergencies;

import io.bihuan.portal.security.Officer;
import io.bihuan.portal.web.Ways;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For those who may ask, agree, or must hear of it. */
@Component
@Order(4)
class EmergenciesWays implements Ways {

    /** As the clue service has it. */
    static final List<String> KNOWS =
            List.of("VERIFIER", "SIGNING_CHIEF", "POLICE_CHIEF", "DESK_TRIAGER", "DESK_HEAD", "AUDITOR");

    static final List<String> ASKS = List.of("VERIFIER", "POLICE_CHIEF", "DESK_TRIAGER", "DESK_HEAD");
    static final List<String> AGREES = List.of("POLICE_CHIEF", "DESK_HEAD");

    private static final String ADDRESS = "/emergencies";

    @Override
    public List<Way> of(Officer officer) {
        return officer.isOneOf(KNOWS) ? List.of(new Way("nav.emergencies", ADDRESS)) : List.of();
    }

    @Override
    public Optional<String> notice(Officer officer) {
        return officer.isOneOf(KNOWS) ? Optional.of(ADDRESS + "/notice") : Optional.empty();
    }
}
