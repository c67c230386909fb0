package io.bihuan.supervision.needtoknow;

import io.bihuan.platform.needtoknow.ConflictLog;
import io.bihuan.supervision.write.recordinterference.WhoKeepsOut;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says to the aggregate which units must keep out of a matter, by the log itself. */
@Component
class KeptOutOfTheMatter implements WhoKeepsOut {

    private final ConflictLog conflicts;

    KeptOutOfTheMatter(ConflictLog conflicts) {
        this.conflicts = conflicts;
    }

    @Override
    public Set<String> ofMatter(String matterId) {
        return conflicts.of(InterferenceFacets.clueBehind(matterId)).conflicts().lines();
    }
}
