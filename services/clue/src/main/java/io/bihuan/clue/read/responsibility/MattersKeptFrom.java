package io.bihuan.clue.read.responsibility;

import io.bihuan.kernel.access.Caller;

/** Tells of which matters somebody must keep out, as the log has it this moment. */
public interface MattersKeptFrom {

    /** Whether the caller must keep out of what lies behind a clue, a tip, a review or a clearing. */
    boolean keepsOut(Caller caller, String matterId);
}
