package io.bihuan.clue.needtoknow;

import io.bihuan.kernel.access.Caller;
import io.bihuan.platform.command.Blindness;
import org.springframework.stereotype.Component;

/** For whoever does not work on it, the discipline line does not exist, and neither does the link to it (F09, F12). */
@Component
class BlindToLines implements Blindness {

    private final LineOfTheClue lines;

    BlindToLines(LineOfTheClue lines) {
        this.lines = lines;
    }

    @Override
    public boolean isBlind(Caller caller, String aggregateId) {
        return lines.hides(aggregateId, caller);
    }
}
