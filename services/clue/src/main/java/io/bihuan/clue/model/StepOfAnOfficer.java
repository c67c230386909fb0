package io.bihuan.clue.model;

import io.bihuan.kernel.Actor;

/** A command by which somebody moves a clue that has been triaged; whoever must keep out cannot (I3, F14). */
public interface StepOfAnOfficer {

    /** Who acts; what the system does by itself is nobody's interest. */
    Actor actor();
}
