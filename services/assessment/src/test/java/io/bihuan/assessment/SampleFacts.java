package io.bihuan.assessment;

import io.bihuan.assessment.events.AssignmentWithdrawn;
import io.bihuan.assessment.events.ClueAssigned;
import io.bihuan.assessment.events.DueMoved;
import io.bihuan.assessment.events.DueNoted;
import io.bihuan.assessment.events.DutyDone;
import io.bihuan.assessment.events.ReopeningNoted;
import io.bihuan.kernel.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What counts of clues, as tests tell it. Clues are c1, c2, …; a fact about one is an event with an id like c1-due. */
public final class SampleFacts {

    public static final String UNIT = "990122-GA";
    public static final String OTHER = "990121-GA";
    public static final String ASSESSED = "assessed-c1";
    public static final Instant NOW = Instant.parse("2024-09-11T02:15:00Z");
    public static final LocalDate DUE_ON = LocalDate.parse("2024-11-10");
    public static final Instant DUE_AT = lateAfter(DUE_ON);
    public static final Instant LAST_MOMENT = DUE_AT.minusMillis(1);

    private SampleFacts() {}

    /** The first instant after a civil day in Shanghai. */
    public static Instant lateAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Deadline.ZONE).toInstant();
    }

    public static ClueAssigned assigned() {
        return assignedTo(UNIT, "c1-dispatched");
    }

    public static ClueAssigned assignedTo(String unit, String sourceEventId) {
        return new ClueAssigned(ASSESSED, "c1", unit, sourceEventId, NOW);
    }

    public static DueNoted verificationDue() {
        return due("c1", UNIT, "VERIFICATION", DUE_ON);
    }

    public static DueNoted due(String clue, String unit, String duty, LocalDate dueOn) {
        return new DueNoted(
                "assessed-" + clue,
                clue,
                unit,
                duty,
                YearMonth.from(dueOn).toString(),
                lateAfter(dueOn),
                clue + "-due",
                0);
    }

    /** What was due on {@link #DUE_ON} at {@link #UNIT} is due on another day. */
    public static DueMoved verificationMoved(LocalDate dueOn) {
        return new DueMoved(
                ASSESSED,
                "c1",
                UNIT,
                "VERIFICATION",
                YearMonth.from(DUE_ON).toString(),
                YearMonth.from(dueOn).toString(),
                lateAfter(dueOn),
                "c1-moved",
                0);
    }

    public static DutyDone verified() {
        return done("c1", "VERIFICATION", NOW, true);
    }

    /** Something due on {@link #DUE_ON} at {@link #UNIT} is done. */
    public static DutyDone done(String clue, String duty, Instant when, boolean counts) {
        return new DutyDone("assessed-" + clue, clue, UNIT, duty, "2024-11", when, counts, clue + "-done");
    }

    /** The clue is verified again, and a feedback due in that month lapses. */
    public static ReopeningNoted reopened(@Nullable String lapsedMonth, Instant when) {
        return new ReopeningNoted(ASSESSED, "c1", UNIT, lapsedMonth, "c1-reopened", when);
    }

    public static AssignmentWithdrawn withdrawn() {
        return withdrawn(List.of("2024-11"), "c1-returned");
    }

    public static AssignmentWithdrawn withdrawn(List<String> months, String sourceEventId) {
        return new AssignmentWithdrawn(ASSESSED, "c1", UNIT, months, sourceEventId, NOW);
    }
}
