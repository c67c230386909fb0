package io.bihuan.clue.intake;

import io.bihuan.clue.intake.table.Row;
import io.bihuan.clue.intake.table.Table;
import io.bihuan.clue.vault.ReporterVault;
import io.bihuan.kernel.DomainException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A ledger 台账 as rows that have been checked. */
final class LedgerFile implements CheckedRows {

    private static final int TITLE_ROWS = 10;

    private final Table table;
    private final TipChecks checks;
    private final ReporterVault vault;
    private final Instant now;
    private List<String> ignoredColumns = List.of();

    LedgerFile(Table table, TipChecks checks, ReporterVault vault, Instant now) {
        this.table = table;
        this.checks = checks;
        this.vault = vault;
        this.now = now;
    }

    /** @throws DomainException {@link IntakeError#LEDGER_HEADER} */
    @Override
    public void read(Consumer<CheckedRow> rows) throws IOException {
        Reading reading = new Reading(rows);
        table.read(reading);
        if (reading.ledger == null) {
            throw LedgerHeader.notFound();
        }
    }

    /** The headings of columns that were not read; known after the first reading. */
    List<String> ignoredColumns() {
        return ignoredColumns;
    }

    private final class Reading implements Consumer<Row> {
        private final Consumer<CheckedRow> rows;
        private @Nullable LedgerRows ledger;
        private int titles;

        private Reading(Consumer<CheckedRow> rows) {
            this.rows = rows;
        }

        @Override
        public void accept(Row row) {
            if (ledger == null) {
                findHeader(row);
            } else {
                rows.accept(check(ledger, row));
            }
        }

        private void findHeader(Row row) {
            Optional<LedgerHeader> header = LedgerHeader.in(row);
            if (header.isPresent()) {
                ledger = new LedgerRows(header.get(), table.datesFrom1904());
                ignoredColumns = header.get().ignored();
            } else if (++titles == TITLE_ROWS) {
                throw LedgerHeader.notFound();
            }
        }
    }

    private CheckedRow check(LedgerRows ledger, Row row) {
        Problems problems = new Problems(row.number(), Column::header);
        TipDraft tip = checks.check(ledger.read(row, problems), now, problems).orElse(null);
        String content = tip == null ? ledger.content(row) : tip.tipId(vault);
        return new CheckedRow(row.number(), content, tip, problems.errors(), problems.warnings());
    }
}
