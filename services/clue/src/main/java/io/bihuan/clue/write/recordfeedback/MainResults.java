package io.bihuan.clue.write.recordfeedback;

import io.bihuan.kernel.DomainException;
import java.util.Optional;

/** Results of main clues as whoever asks sees them, from the log itself. */
public interface MainResults {

    /**
     * The result of the clue that this one is worked on in; empty if it is worked on by itself, or the other has no result that holds.
     *
     * @throws DomainException CLUE_UNKNOWN if whoever asks sees the merged clue, and not all of the other
     */
    Optional<MainResult> behind(String clueId);
}
