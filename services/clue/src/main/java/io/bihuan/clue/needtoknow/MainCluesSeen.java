package io.bihuan.clue.needtoknow;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.clue.write.mergeclue.MainClue;
import io.bihuan.clue.write.mergeclue.MainClues;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.security.Callers;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Merging and unmerging is for who sees both clues whole; everybody else is answered as on an unknown clue (F12). */
@Component
class MainCluesSeen implements MainClues {

    private final CluesInSight clues;
    private final Matters matters;
    private final LineOfTheClue lines;

    MainCluesSeen(CluesInSight clues, Matters matters, LineOfTheClue lines) {
        this.clues = clues;
        this.matters = matters;
        this.lines = lines;
    }

    @Override
    public MainClue seen(String clueId) {
        return find(clueId).map(this::asMain).orElseThrow(() -> unknown(clueId));
    }

    @Override
    public Optional<MainClue> of(String mergedClueId) {
        ClueDetails merged = find(mergedClueId).orElseThrow(() -> unknown(mergedClueId));
        return Optional.ofNullable(merged.merger())
                .flatMap(merger -> Optional.ofNullable(merger.mergedInto()))
                .map(main -> find(main).map(this::asMain).orElseThrow(() -> unknown(mergedClueId)));
    }

    private Optional<ClueDetails> find(String clueId) {
        return CurrentActor.caller().or(Callers::find).flatMap(caller -> clues.inTheLog(caller, clueId));
    }

    private MainClue asMain(ClueDetails clue) {
        return new MainClue(
                clue.clueId(),
                clue.clueNo(),
                ClueStatus.valueOf(clue.status()),
                lines.of(clue.clueId()),
                clue.custodyNow().custodian(),
                matters.conflictsAround(clue.clueId()));
    }

    private static DomainException unknown(String clueId) {
        return new DomainException(ClueError.CLUE_UNKNOWN, Map.of("clueId", clueId));
    }
}
