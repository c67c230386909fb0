package io.bihuan.clue.integration.published;

import io.bihuan.clue.events.DisciplineLineRegistered;
import io.bihuan.clue.events.OfficialImplicated;
import java.time.Instant;

/** How clue-1 comes to be a discipline line, or the parent of two. */
final class SealedLines {

    static final DisciplineLineRegistered REGISTERED = new DisciplineLineRegistered(
            "clue-1",
            "XS-990100-2024-G-000417-P",
            "clue-0",
            "tip-1",
            "MASS_REPORT",
            Instant.EPOCH,
            "REAL_NAME",
            "990121",
            "自然资源",
            "990100-SHB",
            Instant.EPOCH);
    static final OfficialImplicated IMPLICATED = new OfficialImplicated("clue-1", "o-1", "o-2", Instant.EPOCH);

    private SealedLines() {}
}
