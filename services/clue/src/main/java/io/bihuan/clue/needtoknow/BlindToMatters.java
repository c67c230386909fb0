package io.bihuan.clue.needtoknow;

import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.access.Caller;
import io.bihuan.platform.command.Blindness;
import org.springframework.stereotype.Component;

/** For whoever must keep out of a matter, it does not exist; a conflict declared a moment ago counts at once. */
@Component
class BlindToMatters implements Blindness {

    private final Matters matters;

    BlindToMatters(Matters matters) {
        this.matters = matters;
    }

    @Override
    public boolean isBlind(Caller caller, String aggregateId) {
        return matters.conflictsAround(aggregateId).excludes(caller);
    }
}
