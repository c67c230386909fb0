package io.bihuan.clue.write.link;

import io.bihuan.clue.model.CluePair;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.ConflictSet;

/** Two clues as whoever asks sees them, from the log itself: no read model lags behind it. */
public interface CluesSeenTogether {

    /**
     * Lets only who sees the content of both go on.
     *
     * @return who must keep out of one or the other
     * @throws DomainException CLUE_UNKNOWN, whether one does not exist or must not be seen
     */
    ConflictSet mustBeSeen(CluePair clues);
}
