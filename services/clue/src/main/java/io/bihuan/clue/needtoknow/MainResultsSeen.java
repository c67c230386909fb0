package io.bihuan.clue.needtoknow;

import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.write.recordfeedback.MainResult;
import io.bihuan.clue.write.recordfeedback.MainResults;
import io.bihuan.kernel.DomainException;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.security.Callers;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who tells a reporter what came of a merged clue sees both whole, as who merges them does (F12, F13). */
@Component
class MainResultsSeen implements MainResults {

    private final CluesInSight clues;

    MainResultsSeen(CluesInSight clues) {
        this.clues = clues;
    }

    @Override
    public Optional<MainResult> behind(String clueId) {
        return find(clueId)
                .flatMap(clue -> Optional.ofNullable(clue.merger()))
                .flatMap(merger -> Optional.ofNullable(merger.mergedInto()))
                .map(main -> find(main)
                        .orElseThrow(() -> new DomainException(ClueError.CLUE_UNKNOWN, Map.of("clueId", clueId))))
                .flatMap(MainResultsSeen::result);
    }

    private Optional<ClueDetails> find(String clueId) {
        return CurrentActor.caller().or(Callers::find).flatMap(caller -> clues.inTheLog(caller, clueId));
    }

    private static Optional<MainResult> result(ClueDetails main) {
        return Optional.ofNullable(main.conclusion())
                .flatMap(conclusion -> Optional.ofNullable(conclusion.concludedAt()))
                .map(concludedAt -> new MainResult(main.clueId(), concludedAt));
    }
}
