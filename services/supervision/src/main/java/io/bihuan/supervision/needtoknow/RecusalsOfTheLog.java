package io.bihuan.supervision.needtoknow;

import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.platform.needtoknow.ConflictLog;
import io.bihuan.supervision.write.assignsponsor.Recusals;
import java.util.Collections;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says to the aggregate who must keep out, by the log itself. */
@Component
class RecusalsOfTheLog implements Recusals {

    private final ConflictLog conflicts;

    RecusalsOfTheLog(ConflictLog conflicts) {
        this.conflicts = conflicts;
    }

    @Override
    public boolean keepsOut(String clueId, String officer, Set<String> line) {
        ConflictSet known = conflicts.of(clueId).conflicts();
        return known.persons().contains(officer) || !Collections.disjoint(known.lines(), line);
    }
}
