package io.bihuan.casefile.needtoknow;

import io.bihuan.casefile.write.designatejurisdiction.Recusals;
import io.bihuan.platform.needtoknow.ConflictLog;
import java.util.Collections;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says to the aggregate which units must keep out, by the log itself. */
@Component
class RecusalsOfTheLog implements Recusals {

    private final ConflictLog conflicts;

    RecusalsOfTheLog(ConflictLog conflicts) {
        this.conflicts = conflicts;
    }

    @Override
    public boolean keepOut(String clueId, Set<String> line) {
        return !Collections.disjoint(conflicts.of(clueId).conflicts().lines(), line);
    }
}
