package io.bihuan.clue.needtoknow;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.CluePair;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.write.link.CluesSeenTogether;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.security.Callers;
import java.util.Map;
import org.springframework.stereotype.Component;

/** That two clues belong together is for who sees the content of both: everybody else is answered as on an unknown clue (F12). */
@Component
class BothCluesSeen implements CluesSeenTogether {

    private final CluesInSight clues;
    private final Matters matters;

    BothCluesSeen(CluesInSight clues, Matters matters) {
        this.clues = clues;
        this.matters = matters;
    }

    @Override
    public ConflictSet mustBeSeen(CluePair pair) {
        return mustBeSeen(pair.first()).and(mustBeSeen(pair.second()));
    }

    private ConflictSet mustBeSeen(String clueId) {
        return CurrentActor.caller()
                .or(Callers::find)
                .flatMap(caller -> clues.inTheLog(caller, clueId))
                .map(ClueDetails::clueId)
                .map(matters::conflictsAround)
                .orElseThrow(() -> new DomainException(ClueError.CLUE_UNKNOWN, Map.of("clueId", clueId)));
    }
}
