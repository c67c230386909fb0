package io.bihuan.casefile.write.assets;

import java.util.Optional;
import java.util.Set;

/** What the log says of the matter whose assets are measured, up to its last event. */
public interface Matters {

    /** The case that was proposed for the clue, if one was. */
    Optional<KnownCase> caseOf(String clueId);

    /**
     * Whether somebody must keep out of the matter 回避.
     *
     * @param line their unit and every unit above it
     * @param officer officer id
     */
    boolean keepOut(String clueId, Set<String> line, String officer);
}
