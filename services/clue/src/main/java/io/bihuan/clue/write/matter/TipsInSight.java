package io.bihuan.clue.write.matter;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.ConflictSet;

/** Tips as whoever asks may know of them, and what stands in the place of one on the crime line of a split clue. */
public interface TipsInSight {

    /**
     * What a decision about a tip's reporter needs of it.
     *
     * @param tipId the tip
     * @param divisionCode the division it speaks of
     * @param conflicts who must keep out of its clue
     */
    record SeenTip(String tipId, String divisionCode, ConflictSet conflicts) {}

    /**
     * The tip.
     *
     * @throws DomainException TIP_UNKNOWN if there is none, or the caller must not know of it
     */
    SeenTip of(String tipId);
}
