package io.bihuan.clue.needtoknow;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.conclusion.ConcludedClue;
import io.bihuan.clue.write.conclusion.Conclusions;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.CurrentActor;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Conclusions as whoever asks may know of them: a clue they must keep out of is as unknown as one that never was. */
@Component
@Primary
class SeenConclusions implements Conclusions {

    private final Conclusions conclusions;
    private final Matters matters;

    SeenConclusions(@Qualifier("conclusionsOfTheLog") Conclusions conclusions, Matters matters) {
        this.conclusions = conclusions;
        this.matters = matters;
    }

    @Override
    public Optional<ConcludedClue> toldAt(String clueId, long sequence) {
        return conclusions.toldAt(clueId, sequence).filter(found -> !isHidden(clueId));
    }

    @Override
    public ConcludedClue of(String clueId) {
        if (isHidden(clueId)) {
            throw new DomainException(ClueError.CLUE_UNKNOWN, Map.of("clueId", clueId));
        }
        return conclusions.of(clueId);
    }

    @Override
    public boolean stillHoldsBehind(String aggregateId) {
        return conclusions.stillHoldsBehind(aggregateId);
    }

    @Override
    public Optional<ConcludedClue> ofTip(String tipId) {
        return conclusions.ofTip(tipId).filter(found -> !isHidden(found.clueId()));
    }

    private boolean isHidden(String clueId) {
        return CurrentActor.caller()
                .filter(matters.conflictsAround(clueId)::excludes)
                .isPresent();
    }
}
