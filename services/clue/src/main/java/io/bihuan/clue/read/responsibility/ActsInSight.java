package io.bihuan.clue.read.responsibility;

import io.bihuan.kernel.access.Caller;

/** In which of the matters that somebody acted in they may be told today where that was (F19). */
public interface ActsInSight {

    /** Whether the caller sees the matter that an act was done in, and need not keep out of it by what the log has this moment. */
    boolean isMatterSeen(Caller caller, ResponsibilityEntry entry);
}
