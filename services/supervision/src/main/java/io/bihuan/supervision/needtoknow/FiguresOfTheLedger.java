package io.bihuan.supervision.needtoknow;

import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.time.Deadline;
import io.bihuan.platform.command.LogPositions;
import io.bihuan.platform.command.PlatformError;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.platform.readmodel.ReadModels.Page;
import io.bihuan.platform.web.ReadBarrier;
import io.bihuan.supervision.model.InterferenceClass;
import io.bihuan.supervision.model.Quarter;
import io.bihuan.supervision.read.interferenceledger.InterferenceEntry;
import io.bihuan.supervision.write.reportquarter.QuarterFigures;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Counts the register for the report of a quarter: numbers are counted, never typed (F44). */
@Component
class FiguresOfTheLedger implements QuarterFigures {

    private static final int AT_ONCE = 200;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ReadModels readModels;
    private final ReadBarrier barrier;
    private final LogPositions log;

    FiguresOfTheLedger(ReadModels readModels, ReadBarrier barrier, LogPositions log) {
        this.readModels = readModels;
        this.barrier = barrier;
        this.log = log;
    }

    /**
     * {@inheritDoc}
     *
     * @throws DomainException READ_MODEL_BEHIND while the register lacks entries of the log: what is reported is kept for good
     */
    @Override
    public Figures of(String unit, Quarter quarter) {
        long head = log.head();
        if (!barrier.await(head, PATIENCE)) {
            throw new DomainException(PlatformError.READ_MODEL_BEHIND, Map.of("position", head));
        }
        List<InterferenceEntry> received = received(unit).stream()
                .filter(entry -> Quarter.of(LocalDate.ofInstant(entry.recordedAt(), Deadline.ZONE))
                        .equals(quarter))
                .toList();
        return new Figures(
                received.size(),
                found(received, InterferenceClass.DUTY_BY_PROCEDURE),
                found(received, InterferenceClass.IMPROPER),
                found(received, InterferenceClass.UNLAWFUL),
                (int) received.stream().filter(entry -> entry.finding() == null).count(),
                received.stream().map(InterferenceEntry::recordId).sorted().toList());
    }

    private List<InterferenceEntry> received(String unit) {
        List<InterferenceEntry> all = new ArrayList<>();
        String after = "";
        do {
            Page<InterferenceEntry> page =
                    readModels.page(InterferenceEntry.class, Map.of("receiver", unit), "", false, after, AT_ONCE);
            all.addAll(page.items());
            after = page.next();
        } while (!after.isEmpty());
        return all;
    }

    private static int found(List<InterferenceEntry> entries, InterferenceClass what) {
        return (int) entries.stream()
                .flatMap(entry -> Optional.ofNullable(entry.finding()).stream())
                .filter(finding -> finding.classification().equals(what.name()))
                .count();
    }
}
