package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueReopened;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.reopenclue.OnlyAReviewOverturns;
import io.bihuan.clue.write.reopenclue.ReopenClue;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** On what bases a clue was verified again 重启核查; each reopens it once. */
record Reopenings(List<String> bases) {

    static Reopenings none() {
        return new Reopenings(List.of());
    }

    void mustNotRest(ReopenClue command) {
        if (bases.contains(command.basis())) {
            throw new DomainException(ClueError.ALREADY_REOPENED, Map.of("basis", command.basis()));
        }
    }

    static ClueReopened reopen(ReopenClue command, Registration registration, Route route, Instant now) {
        Rule.verify(
                new OnlyAReviewOverturns(command.ground(), command.actor().actsAlone()),
                new ReferencesNameNobody(command.basis()));
        return new ClueReopened(
                command.clueId(),
                registration.clueNo(),
                command.ground().name(),
                command.basis(),
                route.handlingUnit(),
                command.actor().officer(),
                command.actor().unit(),
                now);
    }

    Reopenings and(String basis) {
        return new Reopenings(Stream.concat(bases.stream(), Stream.of(basis)).toList());
    }
}
