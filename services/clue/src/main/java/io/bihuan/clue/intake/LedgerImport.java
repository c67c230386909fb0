package io.bihuan.clue.intake;

import io.bihuan.clue.intake.table.Table;
import io.bihuan.clue.intake.table.TableUnreadable;
import io.bihuan.clue.vault.ReporterVault;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Imports a ledger 台账: the whole file is read before the first tip enters, and every row is accounted for (F01). */
@Component
class LedgerImport {

    private final IntakeSettings settings;
    private final TipChecks checks;
    private final ReporterVault vault;
    private final TipDoor door;
    private final IntakeWorkers workers;
    private final ImportProgress progress;
    private final Clock clock;

    LedgerImport(
            IntakeSettings settings,
            TipChecks checks,
            ReporterVault vault,
            TipDoor door,
            IntakeWorkers workers,
            ImportProgress progress,
            Clock clock) {
        this.settings = settings;
        this.checks = checks;
        this.vault = vault;
        this.door = door;
        this.workers = workers;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Imports a ledger.
     *
     * @param name the file's name
     * @param actor who brought it
     * @param watchedAs the name under which its progress can be asked for while it runs
     * @param answer opened when all rows are in or refused
     * @throws DomainException {@link IntakeError#LEDGER_UNREADABLE}, {@link IntakeError#LEDGER_HEADER}: nothing entered;
     *     {@link IntakeError#IMPORT_INTERRUPTED}: some did, the same file again completes it
     */
    void run(InputStream content, String name, Actor actor, String watchedAs, Answer answer) throws IOException {
        try (ImportProgress.Running running = progress.begin(actor, watchedAs);
                Upload upload = Upload.of(content, name, settings.workFolder());
                ImportReport report = new ImportReport(upload);
                Table table = Table.open(upload.file(), name, settings.tableLimits())) {
            LedgerFile ledger = new LedgerFile(table, checks, vault, clock.instant());
            String origin = "LEDGER:" + upload.sha256();
            new RowImport(door, workers.threads(), actor, origin, report, running).run(ledger);
            report.ignored(ledger.ignoredColumns(), table.ignoredSheets());
            report.writeTo(answer.open());
        } catch (TableUnreadable broken) {
            throw new DomainException(IntakeError.LEDGER_UNREADABLE, Map.of("reason", broken.reason()));
        }
    }
}
