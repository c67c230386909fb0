package io.bihuan.clue.write.conclusion;

import io.bihuan.kernel.DomainException;
import java.util.Optional;

/** Finds conclusions. */
public interface Conclusions {

    /** The conclusion that an event of this sequence told; empty if it told none. */
    Optional<ConcludedClue> toldAt(String clueId, long sequence);

    /**
     * How the clue stands concluded now.
     *
     * @throws DomainException CLUE_UNKNOWN if there is no such clue, NOT_CONCLUDED if it has no conclusion that holds
     */
    ConcludedClue of(String clueId);

    /** Whether the conclusion that a clearing or a reward rests on still holds; false if there is neither. */
    boolean stillHoldsBehind(String aggregateId);

    /**
     * How the clue of a tip stands concluded now, of a merged one that it is worked on in; empty if it has none, or no conclusion
     * that holds.
     */
    Optional<ConcludedClue> ofTip(String tipId);
}
