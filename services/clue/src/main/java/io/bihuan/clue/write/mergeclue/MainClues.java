package io.bihuan.clue.write.mergeclue;

import io.bihuan.kernel.DomainException;
import java.util.Optional;

/** Main clues as whoever asks sees them, from the log itself. */
public interface MainClues {

    /**
     * The clue under this id.
     *
     * @throws DomainException CLUE_UNKNOWN, whether there is none or whoever asks does not see all of it
     */
    MainClue seen(String clueId);

    /**
     * The clue that this one is worked on in; empty if it is worked on by itself.
     *
     * @throws DomainException CLUE_UNKNOWN if whoever asks does not see all of both
     */
    Optional<MainClue> of(String mergedClueId);
}
