package io.bihuan.registry.model;

import io.bihuan.kernel.registry.Division;
import io.bihuan.kernel.registry.OrgUnit;
import java.time.LocalDate;
import java.util.Optional;

/** What one aggregate may ask about the others: the log's own answer, not that of a read model that may lag behind. */
public interface Directory {

    /** The unit as it is known to be on the day. */
    Optional<OrgUnit> unit(String unitId, LocalDate on);

    /** The division as it is known to be on the day. */
    Optional<Division> division(String code, LocalDate on);
}
