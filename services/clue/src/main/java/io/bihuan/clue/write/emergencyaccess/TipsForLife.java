package io.bihuan.clue.write.emergencyaccess;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.ConflictSet;

/**
 * Tips that somebody may read for a life's sake (B6). The limits stand: what a conflict keeps from the caller, what is on a sealed line or
 * linked to one, and what is past its retention, is as unknown as what never was.
 */
public interface TipsForLife {

    /**
     * What can be read in an emergency.
     *
     * @param conflicts who must keep out of the matter
     */
    record Tip(
            String tipId, String divisionCode, String place, String accused, String narrative, ConflictSet conflicts) {
        @Override
        public String toString() {
            return "Tip[" + tipId + "]";
        }
    }

    /**
     * The tip.
     *
     * @throws DomainException TIP_UNKNOWN if there is none, or the limits stand against it
     */
    Tip of(String tipId);

    /**
     * The tip that an access is about.
     *
     * @throws DomainException EMERGENCY_ACCESS_UNKNOWN if there is no such access, or the limits stand against its tip
     */
    Tip behind(String accessId);
}
