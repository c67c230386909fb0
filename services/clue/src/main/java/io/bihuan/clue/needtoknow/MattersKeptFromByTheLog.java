package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.responsibility.MattersKeptFrom;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.access.Caller;
import org.springframework.stereotype.Component;

/** By the log itself: a conflict declared a moment ago counts at once. */
@Component
class MattersKeptFromByTheLog implements MattersKeptFrom {

    private final Matters matters;

    MattersKeptFromByTheLog(Matters matters) {
        this.matters = matters;
    }

    @Override
    public boolean keepsOut(Caller caller, String matterId) {
        return matters.conflictsAround(matterId).excludes(caller);
    }
}
