package io.bihuan.clue.write;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueLineClosed;
import io.bihuan.clue.events.ClueLineReopened;
import io.bihuan.clue.events.ClueLoopClosed;
import io.bihuan.clue.events.ClueSplit;
import io.bihuan.clue.model.ClosureItem;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.write.noteline.NoteLine;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * On which line a clue runs 条线 (F09): whether an official is implicated, whether it is the discipline line of another, and which of
 * its own lines have closed, once it was split.
 *
 * @param implicated whether an official is implicated
 * @param split whether it was split
 * @param discipline whether it is a discipline line itself
 * @param closed those of its lines that have closed
 */
record Lineage(boolean implicated, boolean split, boolean discipline, Set<Line> closed) {

    private static final Set<Line> LINES = EnumSet.of(Line.CRIME, Line.DISCIPLINE);

    static Lineage ordinary() {
        return new Lineage(false, false, false, Set.of());
    }

    static Lineage ofDiscipline() {
        return new Lineage(false, false, true, Set.of());
    }

    /** Lets only its lines be worked on, once it was split; the discipline line goes its own way. */
    void mustBeWhole() {
        if (!isWhole()) {
            throw new DomainException(ClueError.CLUE_IS_SPLIT);
        }
    }

    boolean isWhole() {
        return !split && !discipline;
    }

    void mustBeDiscipline() {
        if (!discipline) {
            throw new DomainException(ClueError.NOT_A_DISCIPLINE_LINE);
        }
    }

    void mayBeGivenBack() {
        if (discipline) {
            throw new DomainException(ClueError.LINE_STAYS_WITH_DISCIPLINE);
        }
    }

    /** What a parent waits for (I8). */
    List<ClosureItem> openItems() {
        return closed.containsAll(LINES) ? List.of() : List.of(ClosureItem.LINES);
    }

    /** How one of the lines stands now; with the second that closes, the parent closes. */
    List<ClueEvent> note(NoteLine command, Registration registration, Instant now) {
        String line = command.line().name();
        if (closed.contains(command.line()) == command.closed()) {
            throw new DomainException(command.closed() ? ClueError.LINE_ALREADY_CLOSED : ClueError.LINE_NOT_CLOSED);
        }
        if (!command.closed()) {
            return List.of(new ClueLineReopened(command.clueId(), line, now));
        }
        List<ClueEvent> events = new ArrayList<>(List.of(new ClueLineClosed(command.clueId(), line, now)));
        if (and(command.line()).openItems().isEmpty()) {
            events.add(new ClueLoopClosed(
                    command.clueId(), registration.clueNo(), command.actor().officer(), now));
        }
        return events;
    }

    Lineage withOfficial() {
        return new Lineage(true, split, discipline, closed);
    }

    Lineage after(ClueSplit event) {
        return new Lineage(implicated, true, discipline, closed);
    }

    Lineage after(ClueLineClosed event) {
        return and(Line.valueOf(event.line()));
    }

    Lineage after(ClueLineReopened event) {
        Set<Line> left = closed.stream()
                .filter(line -> !line.name().equals(event.line()))
                .collect(Collectors.toUnmodifiableSet());
        return new Lineage(implicated, split, discipline, left);
    }

    private Lineage and(Line line) {
        Set<Line> more = Stream.concat(closed.stream(), Stream.of(line)).collect(Collectors.toUnmodifiableSet());
        return new Lineage(implicated, split, discipline, more);
    }
}
