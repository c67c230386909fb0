package io.bihuan.clue.write.registerclue;

import io.bihuan.clue.events.TipReceived;
import io.bihuan.kernel.DomainException;

/** The tips a clue can be registered from. */
interface Tips {

    /**
     * The receipt of a tip that belongs to no clue yet.
     *
     * @throws DomainException TIP_UNKNOWN if there is none, TIP_ATTACHED_ELSEWHERE with the clue if it belongs to one
     */
    TipReceived unattached(String tipId);
}
