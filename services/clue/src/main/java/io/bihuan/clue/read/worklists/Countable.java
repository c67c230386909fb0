package io.bihuan.clue.read.worklists;

import java.util.Collection;
import java.util.Set;

/** Which clues may be counted where more people see the count than the clues. */
@FunctionalInterface
public interface Countable {

    /** Those of them of which nobody must keep out, and which are on the crime line. */
    Set<String> among(Collection<String> clueIds);
}
