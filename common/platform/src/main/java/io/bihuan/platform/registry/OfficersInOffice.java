package io.bihuan.platform.registry;

import java.util.Optional;

/** Who the registry says is in office. */
@FunctionalInterface
public interface OfficersInOffice {

    /** It says nothing of anybody. */
    OfficersInOffice NOBODY_KNOWN = officer -> Optional.empty();

    /** What it last said of an officer; nothing of machines, and of officers whom only another issuer knows. */
    Optional<OfficerInOffice> find(String officerId);
}
