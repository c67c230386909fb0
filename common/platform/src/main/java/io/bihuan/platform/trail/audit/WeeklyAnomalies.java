package io.bihuan.platform.trail.audit;

import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.StoredCommit;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.platform.command.Blindness;
import io.bihuan.platform.trail.Outcome;
import io.bihuan.platform.trail.TrailLog;
import io.bihuan.platform.trail.audit.AnomalyReport.Line;
import io.bihuan.platform.trail.entry.AttemptRefused;
import io.bihuan.platform.trail.entry.ExportRecorded;
import io.bihuan.platform.trail.entry.ReadRecorded;
import io.bihuan.platform.trail.entry.TrailEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Counts a week of the trail, entry by entry as the auditor sees it: what is hidden from the auditor counts nowhere, so that no number tells
 * of it. Memory grows with what officers looked at in the week, not with how often.
 */
final class WeeklyAnomalies {

    private static final int AT_ONCE = 500;
    private static final int DAYS = 7;

    /** An entry bears the time of the read, its commit comes a little later: what was read on Sunday before midnight belongs to that week. */
    private static final Duration BETWEEN_READ_AND_COMMIT = Duration.ofMinutes(1);

    private static final LocalTime EVENING = LocalTime.of(22, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final TrailLog trail;
    private final AnomalyThresholds thresholds;
    private final Supplier<Stream<Blindness>> blindness;

    WeeklyAnomalies(TrailLog trail, AnomalyThresholds thresholds, Supplier<Stream<Blindness>> blindness) {
        this.trail = trail;
        this.thresholds = thresholds;
        this.blindness = blindness;
    }

    /** Of whom, or of what, one number is. */
    private record Of(LocalDate day, String officer, String unit, String resourceId, Anomaly anomaly) {}

    /**
     * The report.
     *
     * @param week its name, as it was asked for
     * @param monday its first day
     */
    AnomalyReport of(Caller auditor, String week, LocalDate monday) {
        AuditorsEye eye = new AuditorsEye(auditor, blindness.get().toList());
        Counts counts = new Counts(monday);
        Instant from = monday.atStartOfDay(Deadline.ZONE).toInstant();
        Instant to = monday.plusDays(DAYS).atStartOfDay(Deadline.ZONE).toInstant();
        EventLog log = trail.log();
        long position = log.positionAt(from);
        long last = log.positionAt(to.plus(BETWEEN_READ_AND_COMMIT));
        while (position < last) {
            for (StoredCommit commit : log.readAfter(position, AT_ONCE)) {
                commit.events().forEach(stored -> {
                    if (stored.position() <= last) {
                        TrailEntry entry = trail.entry(stored);
                        boolean ofTheWeek =
                                !entry.at().isBefore(from) && entry.at().isBefore(to);
                        if (ofTheWeek && !Kind.isOfACandidate(entry) && eye.sees(entry)) {
                            counts.add(entry);
                        }
                    }
                });
                position = commit.lastPosition();
            }
        }
        return new AnomalyReport(week, monday, monday.plusDays(DAYS - 1L), counts.lines());
    }

    /** What was counted so far. */
    private final class Counts {

        private final LocalDate monday;
        private final Map<Of, Integer> times = new HashMap<>();
        private final Map<Of, Set<String>> different = new HashMap<>();

        Counts(LocalDate monday) {
            this.monday = monday;
        }

        void add(TrailEntry entry) {
            if (entry instanceof ReadRecorded read) {
                LocalTime at = LocalTime.ofInstant(read.at(), Deadline.ZONE);
                if (!read.resourceId().isEmpty()) {
                    different(byOfficer(read, Anomaly.MANY_READS), read.resourceId());
                    different(new Of(monday, "", "", read.resourceId(), Anomaly.MANY_READERS), read.officer());
                }
                if (!at.isBefore(EVENING) || at.isBefore(MORNING)) {
                    once(byOfficer(read, Anomaly.AT_NIGHT));
                }
            } else if (entry instanceof ExportRecorded) {
                once(byOfficer(entry, Anomaly.EXPORTS));
            } else if (entry instanceof AttemptRefused refused
                    && !refused.outcome().equals(Outcome.PURPOSE_REQUIRED.name())) {
                once(byOfficer(entry, Anomaly.TURNED_AWAY));
            }
        }

        private static Of byOfficer(TrailEntry entry, Anomaly anomaly) {
            LocalDate day = LocalDate.ofInstant(entry.at(), Deadline.ZONE);
            return new Of(day, entry.officer(), entry.unit(), "", anomaly);
        }

        private void once(Of of) {
            times.merge(of, 1, Integer::sum);
        }

        private void different(Of of, String value) {
            different.computeIfAbsent(of, any -> new HashSet<>()).add(value);
        }

        List<Line> lines() {
            different.forEach((of, values) -> times.put(of, values.size()));
            List<Line> lines = new ArrayList<>();
            times.forEach((of, count) -> thresholds
                    .on(of.day(), of.anomaly())
                    .filter(atLeast -> count >= atLeast)
                    .ifPresent(atLeast -> lines.add(new Line(
                            of.anomaly().name(),
                            of.anomaly().label(),
                            of.day(),
                            of.officer(),
                            of.unit(),
                            of.resourceId(),
                            count,
                            atLeast))));
            lines.sort(Comparator.comparing(Line::day)
                    .thenComparing(Line::officer)
                    .thenComparing(Line::unit)
                    .thenComparing(Line::anomaly)
                    .thenComparing(Line::resourceId));
            return List.copyOf(lines);
        }
    }
}
