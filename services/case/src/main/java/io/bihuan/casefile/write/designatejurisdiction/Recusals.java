package io.bihuan.casefile.write.designatejurisdiction;

import java.util.Set;

/** Who must keep out of what comes of a clue 回避范围, as far as it was heard of here. */
@FunctionalInterface
public interface Recusals {

    /**
     * Whether a unit must keep out.
     *
     * @param line the unit and every unit above it: who stands below one that keeps out keeps out with it
     */
    boolean keepOut(String clueId, Set<String> line);
}
