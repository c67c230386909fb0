package io.bihuan.clue.intake;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.platform.command.CurrentActor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports the rows of one file in two passes. The first reads to the very end and writes nothing, so that a file that is
 * broken anywhere leaves no trace. The second lets row after row in, a group at a time at once, so that the log can write
 * the group together.
 */
final class RowImport {

    private static final Logger LOG = LoggerFactory.getLogger(RowImport.class);
    private static final int GROUP = 64;

    private final TipDoor door;
    private final ExecutorService workers;
    private final Actor actor;
    private final String origin;
    private final ImportReport report;
    private final ImportProgress.Running progress;
    private final FirstRows firstRows = new FirstRows();
    private final List<Entering> group = new ArrayList<>(GROUP);
    private int total;

    /**
     * @param origin where the rows stand; the row's number is put behind it
     * @param progress is told of every row
     */
    RowImport(
            TipDoor door,
            ExecutorService workers,
            Actor actor,
            String origin,
            ImportReport report,
            ImportProgress.Running progress) {
        this.door = door;
        this.workers = workers;
        this.actor = actor;
        this.origin = origin;
        this.report = report;
        this.progress = progress;
    }

    private record Entering(
            CheckedRow row, List<Finding> errors, @Nullable Future<TipSink.Outcome> outcome) {}

    /**
     * Imports all rows.
     *
     * @throws DomainException {@link IntakeError#IMPORT_INTERRUPTED} if a store went away; the same file again completes it
     */
    void run(CheckedRows rows) throws IOException {
        rows.read(row -> {
            firstRows.firstRowOf(row.content(), row.number());
            total++;
            progress.rowRead();
        });
        progress.allRead();
        rows.read(this::enter);
        settle();
    }

    private void enter(CheckedRow row) {
        List<Finding> errors = errors(row);
        TipDraft tip = row.tip();
        group.add(new Entering(
                row,
                errors,
                tip == null || !errors.isEmpty()
                        ? null
                        : workers.submit(CurrentActor.carriedOn(
                                () -> door.enter(tip, row.content(), origin + "#" + row.number(), actor)))));
        if (group.size() == GROUP) {
            settle();
        }
    }

    private List<Finding> errors(CheckedRow row) {
        int first = firstRows.firstRowOf(row.content(), row.number());
        if (first == row.number()) {
            return row.errors();
        }
        List<Finding> errors = new ArrayList<>(row.errors());
        errors.add(new Finding(
                row.number(), "", RowCode.ROW_REPEATED.name(), RowCode.ROW_REPEATED.sentence() + first + "行。"));
        return errors;
    }

    /** Waits for the group in its order; counts all that went in before it gives up. */
    private void settle() {
        @Nullable Throwable away = null;
        for (Entering entering : group) {
            Throwable failure = settle(entering);
            progress.rowDone();
            away = away == null ? failure : away;
        }
        group.clear();
        if (away != null) {
            throw interrupted(away);
        }
    }

    private @Nullable Throwable settle(Entering entering) {
        Future<TipSink.Outcome> outcome = entering.outcome();
        if (outcome == null) {
            report.refused(entering.row(), entering.errors());
            return null;
        }
        try {
            report.entered(entering.row(), outcome.get());
            return null;
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof DomainException refused && !isAway(refused)) {
                report.refused(entering.row(), List.of(finding(entering.row(), refused.code())));
                return null;
            }
            return cause;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return stopped;
        }
    }

    private static boolean isAway(DomainException refused) {
        return refused.code().category() == ErrorCode.Category.UNAVAILABLE;
    }

    private static Finding finding(CheckedRow row, ErrorCode code) {
        return new Finding(row.number(), "", code.name(), code.title() + code.nextStep());
    }

    /** Only the kind of the failure is logged: its words may quote a row. */
    private DomainException interrupted(Throwable cause) {
        String kind = cause instanceof DomainException refused
                ? refused.code().name()
                : cause.getClass().getName();
        LOG.warn("Import stopped after {} of {} rows: {}", report.rowsIn(), total, kind);
        return new DomainException(IntakeError.IMPORT_INTERRUPTED, Map.of("rowsIn", report.rowsIn(), "rows", total));
    }
}
