package io.bihuan.supervision.write.assignsponsor;

import java.util.Set;

/** Who must keep out of what comes of a clue 回避范围, as far as it was heard of here. */
@FunctionalInterface
public interface Recusals {

    /**
     * Whether somebody must keep out.
     *
     * @param officer officer id
     * @param line the unit the officer serves in and every unit above it
     */
    boolean keepsOut(String clueId, String officer, Set<String> line);
}
