package io.bihuan.supervision.interference;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.registry.OrgUnit;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.platform.clocks.OpenClockSource;
import io.bihuan.platform.command.Commands;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.platform.readmodel.ReadModels.Page;
import io.bihuan.platform.registry.OfficerInOffice;
import io.bihuan.platform.registry.OfficerInOffice.Post;
import io.bihuan.platform.registry.OfficersInOffice;
import io.bihuan.supervision.model.Quarter;
import io.bihuan.supervision.read.interferenceledger.InterferenceEntry;
import io.bihuan.supervision.read.interferencequarters.InterferenceQuarterEntry;
import io.bihuan.supervision.write.openquarter.OpenQuarter;
import io.bihuan.supervision.write.raiseretaliation.RaiseRetaliation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the current quarter of every unit of the discipline organ 季度报告, and looks whether whoever recorded interference lost their posts 保护记录人 (F44). It
 * compares states: what a stop cut off is found at the next look, and the aggregates refuse what is known already.
 */
final class InterferenceWatch {

    private static final Logger LOG = LoggerFactory.getLogger(InterferenceWatch.class);
    private static final Actor WATCH = Actor.system("calendar-watch");
    private static final Duration REST = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);
    private static final String DISCIPLINE = "DISCIPLINE";
    private static final int AT_ONCE = 200;

    private final OpenClockSource source;
    private final ReadModels readModels;
    private final UnitRegistry units;
    private final OfficersInOffice officers;
    private final Commands commands;
    private final Clock clock;
    private Instant nextLook = Instant.MIN;

    InterferenceWatch(
            OpenClockSource source,
            ReadModels readModels,
            UnitRegistry units,
            OfficersInOffice officers,
            Commands commands,
            Clock clock) {
        this.source = source;
        this.readModels = readModels;
        this.units = units;
        this.officers = officers;
        this.commands = commands;
        this.clock = clock;
    }

    /** Looks now and then; says when to think of it again. */
    Duration turn() {
        Instant now = clock.instant();
        if (source.isBehind() || now.isBefore(nextLook)) {
            return REST;
        }
        LocalDate today = LocalDate.ofInstant(now, Deadline.ZONE);
        openQuarters(Quarter.of(today), today);
        protectRecorders(today);
        nextLook = now.plus(BETWEEN_LOOKS);
        return REST;
    }

    private void openQuarters(Quarter current, LocalDate today) {
        for (OrgUnit unit : units.existingOn(today)) {
            String report = current.reportOf(unit.unitId());
            if (unit.agency().equals(DISCIPLINE)
                    && readModels.find(InterferenceQuarterEntry.class, report).isEmpty()) {
                send(new OpenQuarter(report, unit.unitId(), current));
            }
        }
    }

    private void protectRecorders(LocalDate today) {
        String after = "";
        do {
            Page<InterferenceEntry> page =
                    readModels.page(InterferenceEntry.class, Map.of(), "", false, after, AT_ONCE);
            page.items().stream()
                    .filter(entry -> entry.retaliationSuspectedOn() == null)
                    .forEach(entry ->
                            left(entry, today).ifPresent(day -> send(new RaiseRetaliation(entry.recordId(), day))));
            after = page.next();
        } while (!after.isEmpty());
    }

    /** The last day of the last post in the unit that who recorded it had then; empty as long as one is held. */
    private Optional<LocalDate> left(InterferenceEntry entry, LocalDate today) {
        return officers.find(entry.recordedBy())
                .filter(officer -> officer.hasLeft(entry.recorderUnit(), today))
                .flatMap(officer -> lastDay(officer, entry.recorderUnit()));
    }

    private static Optional<LocalDate> lastDay(OfficerInOffice officer, String unit) {
        return officer.posts().stream()
                .filter(post -> post.unit().equals(unit))
                .map(Post::to)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private void send(Object command) {
        try {
            CurrentActor.callAs(WATCH, () -> commands.send(command));
        } catch (DomainException refusal) {
            if (!refusal.code().meansAlreadyDone()) {
                LOG.warn("Looked for again at the next look: {}", refusal.code().name());
            }
        }
    }
}
