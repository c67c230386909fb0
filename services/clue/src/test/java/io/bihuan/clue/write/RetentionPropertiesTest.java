package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueGiven.given;
import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static io.bihuan.clue.write.ClueHistory.DIVISION;
import static io.bihuan.clue.write.ClueHistory.NO;
import static io.bihuan.clue.write.ClueHistory.concluded;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueArchived;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueLoopClosed;
import io.bihuan.clue.model.ReporterMode;
import io.bihuan.clue.model.RetentionClass;
import io.bihuan.clue.write.archiveclue.ArchiveClue;
import io.bihuan.clue.write.endretention.EndRetention;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Whenever a file is archived, by whatever calendar and on a machine of whatever zone: its retention never ends before its time (T54). */
class RetentionPropertiesTest {

    private static final long FROM = 1_514_736_000_000L;
    private static final long UNTIL = 2_524_608_000_000L;
    private static final List<String> ZONES = List.of(
            "Asia/Shanghai", "UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Pago_Pago");
    private static final Actor POLLER = Actor.system("clock-poller");

    @Property(tries = 2_000)
    void a_retention_lasts_its_whole_years_and_ends_with_a_day_in_shanghai(
            @ForAll @LongRange(min = FROM, max = UNTIL) long millis,
            @ForAll RetentionClass keptAs,
            @ForAll @IntRange(max = 5) int zone) {
        Instant now = Instant.ofEpochMilli(millis);
        ClueArchived archived = archived(now, keptAs, ZONES.get(zone));
        ZonedDateTime archivedAt = now.atZone(Deadline.ZONE);
        assertThat(archived.retentionEndsAt())
                .isAfterOrEqualTo(archivedAt.plusYears(archived.years()).toInstant())
                .isBeforeOrEqualTo(
                        archivedAt.plusYears(archived.years()).plusDays(1).toInstant());
        assertThat(archived.retentionEndsAt().atZone(Deadline.ZONE).toLocalTime())
                .isEqualTo("00:00");
        assertThat(archived).isEqualTo(archived(now, keptAs, "UTC"));
        Archive archive = Archive.of(archived);
        List<Instant> early =
                List.of(now, now.plusMillis(1), archived.retentionEndsAt().minusMillis(1));
        assertThat(early)
                .allSatisfy(moment -> assertThat(archive.end(CLUE, moment)).isEmpty());
        List<ClueEvent> told = archive.end(CLUE, archived.retentionEndsAt());
        assertThat(told).hasSize(1);
        assertThat(new Archive(archive.archiveNo(), archive.retainedUntil(), archive.endsAt(), true)
                        .end(CLUE, archived.retentionEndsAt().plusSeconds(1)))
                .isEmpty();
    }

    @Property(tries = 60)
    void no_calendar_of_working_days_moves_its_end(@ForAll @IntRange(min = 1, max = 28) int day) {
        Instant now =
                LocalDate.of(2024, 12, day).atTime(9, 0).atZone(Deadline.ZONE).toInstant();
        LocalDate end = LocalDate.of(2027, 12, day);
        ClueHistory closed =
                concluded("UNPROVEN", "NONE").feedBack().handle(null).and(new ClueLoopClosed(CLUE, NO, "o", now));
        ClueArchived archived = Archive.file(
                new ArchiveClue(CLUE, DESK),
                new Registration(NO, DIVISION, ReporterMode.REAL_NAME, DESK.unit()),
                RetentionClass.UNPROVEN,
                now);
        assertThat(archived.retainedUntil()).isEqualTo(end);
        given(closed)
                .when(now, RevisedCalendar.from("2024-12-01", end + ",OFF"), new ArchiveClue(CLUE, DESK))
                .expectEvents(archived);
        closed.and(archived);
        given(closed)
                .when(
                        archived.retentionEndsAt().minusMillis(1),
                        RevisedCalendar.from("2024-12-01", end + ",WORK"),
                        new EndRetention(CLUE, POLLER))
                .expectNoEvents();
    }

    private static ClueArchived archived(Instant now, RetentionClass keptAs, String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return Archive.file(
                    new ArchiveClue(CLUE, DESK),
                    new Registration(NO, DIVISION, ReporterMode.REAL_NAME, DESK.unit()),
                    keptAs,
                    now);
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
