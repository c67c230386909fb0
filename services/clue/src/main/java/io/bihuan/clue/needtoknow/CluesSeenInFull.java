package io.bihuan.clue.needtoknow;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.write.attachtiptoclue.VisibleClues;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.needtoknow.GuardedReads;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A tip is attached only to a clue whose content the officer may see: otherwise nobody could say that they speak of the same. */
@Component
class CluesSeenInFull implements VisibleClues {

    private final GuardedReads reads;

    CluesSeenInFull(GuardedReads reads) {
        this.reads = reads;
    }

    @Override
    public void mustBeSeen(String clueId) {
        reads.find(ClueDetails.class, clueId)
                .filter(clue -> !clue.tipId().isEmpty())
                .orElseThrow(() -> new DomainException(ClueError.CLUE_UNKNOWN, Map.of("clueId", clueId)));
    }
}
