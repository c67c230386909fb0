package io.bihuan.clue.write.matter;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.ConflictSet;

/** Finds matters. */
public interface Matters {

    /**
     * The matter of a tip.
     *
     * @throws DomainException TIP_UNKNOWN if there is no such tip
     */
    Matter ofTip(String tipId);

    /**
     * The matter of a request to unseal or to destroy a key.
     *
     * @throws DomainException VAULT_REQUEST_UNKNOWN if there is no such request
     */
    Matter ofRequest(String requestId);

    /** Who must keep out of what lies behind a clue, a tip, its protection or a leak, a request about its reporter, a review, a clearing, a notice or a reward; nobody if there is no such thing. */
    ConflictSet conflictsAround(String aggregateId);

    /** Whether two have approved a destruction, so that the key is to be destroyed. */
    boolean isDestructionOrdered(String requestId);
}
