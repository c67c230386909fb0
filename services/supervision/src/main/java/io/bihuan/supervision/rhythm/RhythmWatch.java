package io.bihuan.supervision.rhythm;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.ErrorCode.Category;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.kernel.time.DeadlineCalculator;
import io.bihuan.kernel.time.Workdays;
import io.bihuan.platform.clocks.OpenClockSource;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.supervision.model.RhythmKind;
import io.bihuan.supervision.model.RhythmPeriod;
import io.bihuan.supervision.model.RhythmPolicy;
import io.bihuan.supervision.read.rhythmledger.RhythmEntry;
import io.bihuan.supervision.write.schedulerhythm.ScheduleRhythm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Schedules the periods in which units keep their rhythm 工作节奏 (F56): the current one, and before it whatever passed since the last
 * one that is known, so that days on which nothing ran are told as missed. Before the first one nothing was asked of anybody.
 *
 * <p>It compares states, as the watch of the calendars does (ADR 32): what a stop or another node cut off is found at the
 * next look, and the aggregate refuses what is scheduled already.
 */
final class RhythmWatch {

    private static final Logger log = LoggerFactory.getLogger(RhythmWatch.class);
    private static final Actor WATCH = Actor.system("calendar-watch");
    private static final Duration REST = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);

    private final OpenClockSource source;
    private final ReadModels readModels;
    private final UnitRegistry units;
    private final DeadlineCalculator calendars;
    private final Commands commands;
    private final Clock clock;
    private @Nullable LocalDate lookedOn;
    private Instant nextLook = Instant.MIN;

    RhythmWatch(
            OpenClockSource source,
            ReadModels readModels,
            UnitRegistry units,
            DeadlineCalculator calendars,
            Commands commands,
            Clock clock) {
        this.source = source;
        this.readModels = readModels;
        this.units = units;
        this.calendars = calendars;
        this.commands = commands;
        this.clock = clock;
    }

    /** Looks when a day begins, and now and then for units and calendars that changed; says when to think of it again. */
    Duration turn() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Deadline.ZONE);
        if (source.isBehind() || today.equals(lookedOn) && now.isBefore(nextLook)) {
            return REST;
        }
        boolean whole = true;
        for (OrgUnit unit : units.existingOn(today)) {
            for (RhythmKind kind : RhythmKind.values()) {
                whole &= missing(unit, RhythmPeriod.of(kind, today), today).stream()
                        .allMatch(period -> isScheduled(unit.unitId(), period));
            }
        }
        if (whole) {
            lookedOn = today;
            nextLook = now.plus(BETWEEN_LOOKS);
        }
        return REST;
    }

    /** Those that the unit has to keep and nobody scheduled yet, the earliest first. */
    private List<RhythmPeriod> missing(OrgUnit unit, RhythmPeriod current, LocalDate today) {
        if (RhythmPolicy.of(unit.agency(), current).isEmpty()) {
            return List.of();
        }
        Workdays days = calendars.workdays(today, unit.unitId());
        List<RhythmEntry> latest = latest(unit.unitId(), current.kind());
        Optional<RhythmPeriod> before = latest.stream()
                .filter(known -> known.firstDay().isBefore(current.firstDay()))
                .map(known -> RhythmPeriod.of(current.kind(), known.firstDay()))
                .findFirst();
        List<RhythmPeriod> missing = new ArrayList<>();
        RhythmPeriod period = before.map(RhythmPeriod::next).orElse(current);
        for (; !period.firstDay().isAfter(current.firstDay()); period = period.next()) {
            boolean asked = RhythmPolicy.of(unit.agency(), period).isPresent()
                    && days.lastIn(period.firstDay(), period.lastDay()).isPresent();
            boolean expected = before.isPresent() || isOpen(period, days, today);
            if (asked && expected && !isKnown(period, latest)) {
                missing.add(period);
            }
        }
        return missing;
    }

    /** A period that was lifted is looked at anew as long as it lasts: calendars are revised more than once. */
    private static boolean isKnown(RhythmPeriod period, List<RhythmEntry> latest) {
        return latest.stream()
                .anyMatch(known -> known.firstDay().equals(period.firstDay())
                        && !known.status().equals("LIFTED"));
    }

    /** Nobody begins with a period whose last working day is over. */
    private static boolean isOpen(RhythmPeriod period, Workdays days, LocalDate today) {
        return days.lastIn(period.firstDay(), period.lastDay())
                .filter(end -> !end.isBefore(today))
                .isPresent();
    }

    /** The last two: somebody may have recorded the current one before the ones before it were looked for. */
    private List<RhythmEntry> latest(String unit, RhythmKind kind) {
        return readModels
                .page(RhythmEntry.class, Map.of("unit", unit, "kind", kind.name()), "firstDay", true, "", 2)
                .items();
    }

    private boolean isScheduled(String unit, RhythmPeriod period) {
        try {
            CurrentActor.callAs(WATCH, () -> commands.send(ScheduleRhythm.of(unit, period)));
            return true;
        } catch (DomainException refusal) {
            if (refusal.code().category() != Category.UNAVAILABLE
                    && !refusal.code().meansAlreadyDone()) {
                log.warn(
                        "{}: {} is scheduled at the next look: {}",
                        refusal.code().name(),
                        period.rhythmOf(unit),
                        refusal.getMessage());
            }
            return refusal.code().meansAlreadyDone();
        }
    }
}
