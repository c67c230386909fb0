package io.bihuan.clue.write.responsibility;

import io.bihuan.kernel.DomainException;

/** Finds acts on record, for who asks. */
public interface RecordedActs {

    /**
     * An act of the caller's own, even in a matter that the caller does not see any more.
     *
     * @throws DomainException RESPONSIBILITY_UNKNOWN alike if there is none and if it is another's
     */
    RecordedAct own(String entryId);

    /**
     * An act in a matter that the caller sees.
     *
     * @throws DomainException RESPONSIBILITY_UNKNOWN alike if there is none, if the caller does not, and if the caller must keep out of it this moment
     */
    RecordedAct seen(String entryId);
}
