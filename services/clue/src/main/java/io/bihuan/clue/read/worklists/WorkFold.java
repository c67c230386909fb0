package io.bihuan.clue.read.worklists;

import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueRedispatched;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ClueReturned;
import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineFellDue;
import io.bihuan.clue.events.DeadlineNeared;
import io.bihuan.clue.events.DeadlineOverdue;
import io.bihuan.clue.events.DeadlineRecomputed;
import io.bihuan.clue.events.DeadlineWarned;
import io.bihuan.clue.events.OfferLapsed;
import io.bihuan.clue.events.ReturnOffered;
import io.bihuan.clue.model.ClueStatus;
import io.bihuan.clue.read.clueledger.ClueLedgerLine;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the state of the work is after an event. */
final class WorkFold {

    /** Nobody works on it: it is closed, or it is worked on in other clues. */
    private static final Set<ClueStatus> AT_REST =
            EnumSet.of(ClueStatus.LOOP_CLOSED, ClueStatus.MERGED, ClueStatus.SPLIT_PARENT);

    /** Where a return waits for somebody's decision. */
    private static final Set<ClueStatus> COME_BACK =
            EnumSet.of(ClueStatus.RETURN_OFFERED, ClueStatus.RETURNED, ClueStatus.LAPSED);

    private WorkFold() {}

    static WorkState after(
            @Nullable WorkState before, String desk, ClueLedgerLine line, ClueEvent event, EventInfo info) {
        ClueStatus status = ClueStatus.valueOf(line.status());
        String sentBy = sentBy(before, event);
        String returnedTo = COME_BACK.contains(status) ? returnedTo(before, sentBy, desk, event) : null;
        return new WorkState(
                info.position(),
                info.occurredAt(),
                units(status, desk, line.handlingUnit(), returnedTo),
                line.status(),
                line.statusLabel(),
                line.grade(),
                line.clock(),
                line.dueOn(),
                line.light(),
                sentBy,
                returnedTo,
                before == null || !isOfTheClocks(event)
                        ? LocalDate.ofInstant(info.occurredAt(), Deadline.ZONE)
                        : before.lastStepOn());
    }

    /** The desk that registered a clue sees it through; the discipline line is nobody's but the organ's that has it. */
    static String deskOf(ClueEvent first) {
        return first instanceof ClueRegistered e ? e.deskUnit() : "";
    }

    private static List<String> units(
            ClueStatus status, String desk, @Nullable String handling, @Nullable String returnedTo) {
        if (AT_REST.contains(status)) {
            return List.of();
        }
        return Stream.of(desk, handling, returnedTo)
                .filter(Objects::nonNull)
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable String sentBy(@Nullable WorkState before, ClueEvent event) {
        if (event instanceof ClueDispatched e) {
            return e.dispatchedBy();
        }
        if (event instanceof ClueRedispatched e) {
            return e.decidedBy();
        }
        return before == null ? null : before.sentBy();
    }

    private static @Nullable String returnedTo(
            @Nullable WorkState before, @Nullable String sentBy, String desk, ClueEvent event) {
        if (event instanceof ReturnOffered e) {
            return e.offeredTo();
        }
        if (event instanceof OfferLapsed e) {
            return e.offeredBy();
        }
        if (event instanceof ClueReturned) {
            return sentBy == null ? desk : sentBy;
        }
        return before == null ? null : before.returnedTo();
    }

    /** Told by the poller or the watch of the calendars; nobody did anything. */
    private static boolean isOfTheClocks(ClueEvent event) {
        return event instanceof DeadlineNeared
                || event instanceof DeadlineWarned
                || event instanceof DeadlineFellDue
                || event instanceof DeadlineBreached
                || event instanceof DeadlineOverdue
                || event instanceof DeadlineRecomputed;
    }
}
