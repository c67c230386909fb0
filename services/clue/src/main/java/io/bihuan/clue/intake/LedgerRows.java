package io.bihuan.clue.intake;

import io.bihuan.clue.intake.table.Cell;
import io.bihuan.clue.intake.table.Row;
import io.bihuan.clue.vault.ReporterIdentity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one row of a ledger into a tip as it was written. */
final class LedgerRows {

    private final LedgerHeader header;
    private final LedgerDates dates;

    LedgerRows(LedgerHeader header, boolean datesFrom1904) {
        this.header = header;
        this.dates = new LedgerDates(datesFrom1904);
    }

    /** The row's tip; what cannot be read at all is among the problems, and empty in the tip. */
    TipInput read(Row row, Problems problems) {
        refuseFormulas(row, problems);
        return new TipInput(
                "",
                text(row, Column.SOURCE),
                text(row, Column.CHANNEL),
                receivedAt(header.cell(row, Column.RECEIVED_AT), problems),
                text(row, Column.MODE),
                new ReporterIdentity(text(row, Column.REPORTER), text(row, Column.PHONE)),
                text(row, Column.ACCUSED),
                text(row, Column.DIVISION),
                text(row, Column.PLACE),
                text(row, Column.INDUSTRY),
                text(row, Column.NARRATIVE),
                text(row, Column.UNIT),
                dueOn(header.cell(row, Column.DUE), problems),
                text(row, Column.REMARK),
                text(row, Column.TIP));
    }

    /** What the row says, without its serial number: equal for two rows that say the same. */
    String content(Row row) {
        ContentDigest digest = new ContentDigest().add("row/v1");
        for (Column column : Column.values()) {
            if (column != Column.SERIAL) {
                Cell cell = header.cell(row, column);
                digest.add(cell.kind().name()).add(cell.text());
            }
        }
        return digest.hex(40);
    }

    private void refuseFormulas(Row row, Problems problems) {
        for (Column column : Column.values()) {
            Cell cell = header.cell(row, column);
            if (cell.kind() == Cell.Kind.FORMULA) {
                problems.error(column, RowCode.FORMULA_NOT_ACCEPTED);
            } else if (cell.kind() == Cell.Kind.ERROR) {
                problems.error(column, RowCode.CELL_ERROR);
            }
        }
    }

    private String text(Row row, Column column) {
        return header.cell(row, column).text();
    }

    private @Nullable Instant receivedAt(Cell cell, Problems problems) {
        if (cell.isBlank() || problems.isSpoilt(Column.RECEIVED_AT)) {
            return null;
        }
        Optional<LedgerDates.Read> read = dates.read(cell);
        if (read.isEmpty()) {
            boolean placeholder = LedgerDates.isPlaceholder(cell.text());
            problems.error(Column.RECEIVED_AT, placeholder ? RowCode.PLACEHOLDER : RowCode.DATE_UNREADABLE);
            return null;
        }
        if (!read.get().timeGiven()) {
            problems.warn(Column.RECEIVED_AT, RowCode.DATE_WITHOUT_TIME);
        }
        return read.get().at().atZone(TipChecks.ZONE).toInstant();
    }

    private @Nullable LocalDate dueOn(Cell cell, Problems problems) {
        if (cell.isBlank() || problems.isSpoilt(Column.DUE)) {
            return null;
        }
        Optional<LocalDate> read = dates.read(cell).map(date -> date.at().toLocalDate());
        if (read.isEmpty()) {
            boolean placeholder = LedgerDates.isPlaceholder(cell.text()) || LedgerDates.isDitto(cell.text());
            problems.error(Column.DUE, placeholder ? RowCode.PLACEHOLDER : RowCode.DUE_UNREADABLE);
        }
        return read.orElse(null);
    }
}
