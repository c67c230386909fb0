package io.bihuan.clue.write.responsibility;

import io.bihuan.kernel.DomainException;

/** Finds acts on record, for who asks. */
public interface RecordedActs {

    /**
     * An act of the caller's own.
     *
     * @throws DomainException RESPONSIBILITY_UNKNOWN alike if there is none, if it is another's, and if the caller must keep out of the matter by now
     */
    RecordedAct own(String entryId);

    /**
     * An act in a matter that the caller sees.
     *
     * @throws DomainException RESPONSIBILITY_UNKNOWN alike if there is none and if the caller does not
     */
    RecordedAct seen(String entryId);
}
