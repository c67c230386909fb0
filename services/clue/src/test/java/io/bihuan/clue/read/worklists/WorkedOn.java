package io.bihuan.clue.read.worklists;

import io.bihuan.clue.events.ClueDispatched;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueReceiptAcknowledged;
import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.DeadlineBreached;
import io.bihuan.clue.events.DeadlineMet;
import io.bihuan.clue.events.DeadlineStarted;
import io.bihuan.clue.events.ReturnOffered;
import io.bihuan.clue.events.ReturnRefused;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A clue that is worked on, day by day, at positions that go on from one event to the next. */
final class WorkedOn {

    static final String DESK = "990100-SHB";
    static final String POLICE = "990100-GA";

    private final String id;
    private long position;
    private long sequence;
    private @Nullable ClueWork work;

    private WorkedOn(String id, long position) {
        this.id = id;
        this.position = position;
    }

    /** Registered by the desk. */
    static WorkedOn registered(String id, long position, String day) {
        return new WorkedOn(id, position)
                .then(
                        day,
                        new ClueRegistered(
                                id,
                                "XS-" + id,
                                "tip-" + id,
                                "MASS_REPORT",
                                at(day),
                                "REAL_NAME",
                                "990121",
                                "",
                                DESK,
                                at(day)));
    }

    WorkedOn dispatched(String day, String dueOn) {
        return then(
                        day,
                        new ClueDispatched(
                                id, "XS-" + id, POLICE, "KEY", "990121", DESK, at(day), LocalDate.parse("2025-01-10")))
                .then(day, started("RECEIPT", "T04", day, dueOn));
    }

    WorkedOn signedFor(String day, String dueOn) {
        return then(day, new ClueReceiptAcknowledged(id, POLICE, "o-city-1", at(day)))
                .then(day, new DeadlineMet(id, "RECEIPT", POLICE, "T04", LocalDate.parse(day), at(day), false, at(day)))
                .then(day, started("VERIFICATION", "T09", day, dueOn));
    }

    WorkedOn offeredBack(String day) {
        return then(day, new ReturnOffered(id, POLICE, DESK, "NO_JURISDICTION", at(day)));
    }

    WorkedOn keptAfterAll(String day) {
        return then(day, new ReturnRefused(id, POLICE, "NO_GROUND", "o-1001", DESK, at(day)));
    }

    WorkedOn breached(String day) {
        return then(
                day,
                new DeadlineBreached(
                        id, "XS-" + id, "VERIFICATION", POLICE, "T09", LocalDate.parse(day), at(day), at(day)));
    }

    WorkedOn then(String day, ClueEvent event) {
        work = ClueWork.evolve(
                work, event, new EventInfo(position, "e-" + position, id, sequence, at(day), "clue.Event", Map.of()));
        position++;
        sequence++;
        return this;
    }

    /** The last event comes once more. */
    WorkedOn again(String day, ClueEvent event) {
        position--;
        sequence--;
        return then(day, event);
    }

    ClueWork work() {
        return Objects.requireNonNull(work);
    }

    private DeadlineStarted started(String clock, String rule, String day, String dueOn) {
        LocalDate end = LocalDate.parse(dueOn);
        return new DeadlineStarted(
                id, clock, POLICE, rule, 1, "2026.1", false, at(day), end, end, at(dueOn), at(dueOn), at(dueOn));
    }

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(10, 0).atZone(Deadline.ZONE).toInstant();
    }
}
