package io.bihuan.supervision;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.time.WorkCalendar;
import io.bihuan.supervision.events.DailyCombCompleted;
import io.bihuan.supervision.events.MonthlyConsultationHeld;
import io.bihuan.supervision.events.RhythmLifted;
import io.bihuan.supervision.events.RhythmMissed;
import io.bihuan.supervision.events.RhythmRescheduled;
import io.bihuan.supervision.events.RhythmScheduled;
import io.bihuan.supervision.events.WeeklyAssessmentHeld;
import io.bihuan.supervision.model.Meeting;
import io.bihuan.supervision.model.RhythmKind;
import io.bihuan.supervision.model.RhythmPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The rhythm of a desk around the National Day of 2024: Monday, September 30 is the only working day of its week. */
public final class SampleRhythm {

    public static final String UNIT = "990100-SHB";
    public static final Actor DESK = new Actor("o-1001", UNIT, "SHB", Level.CITY);
    public static final Actor NEIGHBOUR = new Actor("o-5502", "990200-SHB", "SHB", Level.CITY);
    public static final LocalDate DAY = LocalDate.parse("2024-09-30");
    public static final RhythmPeriod WEEK = RhythmPeriod.of(RhythmKind.WEEKLY, DAY);
    public static final String ID = WEEK.rhythmOf(UNIT);
    public static final Instant NOW = Instant.parse("2024-09-30T02:15:00Z");
    public static final Instant DUE_AT = Instant.parse("2024-09-30T16:00:00Z");
    public static final Instant LAST_MOMENT = DUE_AT.minusMillis(1);
    public static final List<String> PRESENT = List.of("o-1001", "o-1002");
    public static final Meeting MEETING = new Meeting(DAY, 417, 3, 2, 1, 1, "会纪〔2024〕31号", PRESENT);

    private SampleRhythm() {}

    public static Meeting on(String day) {
        return with(LocalDate.parse(day), "会纪〔2024〕31号", PRESENT);
    }

    public static Meeting with(LocalDate day, String minutes, List<String> participants) {
        return new Meeting(day, 417, 3, 2, 1, 1, minutes, participants);
    }

    public static RhythmScheduled scheduled() {
        return scheduled(WEEK, DAY, DUE_AT, NOW);
    }

    public static RhythmScheduled scheduled(RhythmPeriod period, LocalDate dueOn, Instant dueAt, Instant when) {
        return new RhythmScheduled(
                period.rhythmOf(UNIT),
                UNIT,
                period.kind().name(),
                period.name(),
                period.firstDay(),
                period.lastDay(),
                1,
                WorkCalendar.BUNDLED_VERSION,
                false,
                dueOn,
                dueAt,
                when);
    }

    public static RhythmRescheduled rescheduledTo(String day, String calendar, Instant when) {
        LocalDate end = LocalDate.parse(day);
        return new RhythmRescheduled(
                ID, UNIT, "WEEKLY", WEEK.name(), calendar, false, end, Instant.parse(end + "T16:00:00Z"), when);
    }

    public static RhythmLifted lifted(String calendar, Instant when) {
        return new RhythmLifted(ID, UNIT, "WEEKLY", WEEK.name(), calendar, when);
    }

    public static RhythmMissed missedAt(Instant when) {
        return new RhythmMissed(ID, UNIT, "WEEKLY", WEEK.name(), DAY, DUE_AT, when);
    }

    public static WeeklyAssessmentHeld heldAt(Instant when) {
        return new WeeklyAssessmentHeld(
                ID, UNIT, "2024-W40", 417, 3, 2, 1, 1, MEETING.minutesRef(), PRESENT, false, "o-1001", when);
    }

    public static WeeklyAssessmentHeld heldLateAt(Instant when) {
        return new WeeklyAssessmentHeld(
                ID, UNIT, "2024-W40", 417, 3, 2, 1, 1, MEETING.minutesRef(), PRESENT, true, "o-1001", when);
    }

    public static DailyCombCompleted combed() {
        return new DailyCombCompleted(
                "rhythm-990100-SHB-2024-09-30",
                UNIT,
                "2024-09-30",
                417,
                3,
                2,
                1,
                1,
                MEETING.minutesRef(),
                PRESENT,
                false,
                "o-1001",
                NOW);
    }

    public static MonthlyConsultationHeld consulted() {
        return new MonthlyConsultationHeld(
                "rhythm-990100-SHB-2024-09",
                UNIT,
                "2024-09",
                417,
                3,
                2,
                1,
                1,
                MEETING.minutesRef(),
                PRESENT,
                false,
                "o-1001",
                NOW);
    }
}
