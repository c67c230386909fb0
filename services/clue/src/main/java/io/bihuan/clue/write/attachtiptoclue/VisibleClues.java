package io.bihuan.clue.write.attachtiptoclue;

import io.bihuan.kernel.DomainException;

/** The clues that whoever asks may work with. */
public interface VisibleClues {

    /**
     * Refuses a clue that is not there for whoever asks.
     *
     * @throws DomainException CLUE_UNKNOWN, whether there is none or it must not be seen
     */
    void mustBeSeen(String clueId);
}
