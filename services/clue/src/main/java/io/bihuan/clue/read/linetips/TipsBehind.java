package io.bihuan.clue.read.linetips;

import java.util.Optional;

/** Finds the tips that a line rests on. */
@FunctionalInterface
public interface TipsBehind {

    /** Those of a discipline line; empty if there is no clue of this id, or it is none. */
    Optional<LineTips> theLine(String clueId);
}
