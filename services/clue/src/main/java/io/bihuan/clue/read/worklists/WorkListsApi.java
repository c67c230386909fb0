package io.bihuan.clue.read.worklists;

import io.bihuan.clue.model.WorkRhythm;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.platform.access.Access;
import io.bihuan.platform.command.LogPositions;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.web.ReadBarrier;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /worklists/{daily|weekly|monthly}}: the list of the caller's own unit, today's or one as it was (F56). */
@RestController
@Access({
    Role.DESK_TRIAGER,
    Role.DESK_HEAD,
    Role.VERIFIER,
    Role.SIGNING_CHIEF,
    Role.POLICE_CHIEF,
    Role.DISCIPLINE_OFFICER
})
class WorkListsApi {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final WorkLists lists;
    private final ReadBarrier readModels;
    private final LogPositions log;
    private final Clock clock;

    WorkListsApi(WorkLists lists, ReadBarrier readModels, LogPositions log, Clock clock) {
        this.lists = lists;
        this.readModels = readModels;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The list.
     *
     * @param asOf the position that an earlier list names, together with {@code on}
     * @param on the day of that list
     * @throws DomainException NOT_FOUND if there is no such rhythm; PARAMETER_MALFORMED if there is no such list; READ_MODEL_BEHIND if it cannot be made yet
     */
    @GetMapping("/worklists/{rhythm}")
    WorkList list(
            @PathVariable String rhythm,
            @RequestParam Optional<Long> asOf,
            @RequestParam Optional<LocalDate> on,
            Actor actor) {
        WorkRhythm wanted = WorkRhythm.named(rhythm)
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND, Map.of("rhythm", rhythm)));
        if (asOf.isPresent() != on.isPresent()) {
            throw malformed(asOf.isPresent() ? "on" : "asOf");
        }
        return on.map(day -> lists.then(actor.unit(), wanted, day, upTo(asOf.orElseThrow())))
                .orElseGet(() -> lists.now(
                        actor.unit(), wanted, LocalDate.ofInstant(clock.instant(), Deadline.ZONE), upTo(log.head())));
    }

    /** Nothing is listed at a position that is not in the log, or has not been folded yet. */
    private long upTo(long position) {
        if (position > log.head()) {
            throw malformed("asOf");
        }
        if (!readModels.await(position, PATIENCE)) {
            throw new DomainException(PlatformError.READ_MODEL_BEHIND, Map.of("position", position));
        }
        return position;
    }

    private static DomainException malformed(String field) {
        return new DomainException(PlatformError.PARAMETER_MALFORMED, Map.of("field", field));
    }
}
