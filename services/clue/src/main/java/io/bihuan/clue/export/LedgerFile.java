package io.bihuan.clue.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One file of the ledger: who holds it, the projections, the headings, the rows. */
final class LedgerFile {

    private final Wanted wanted;
    private final Stamp stamp;
    private final VisibleClues clues;
    private final UnitNames names;
    private long rows;

    LedgerFile(Wanted wanted, Stamp stamp, VisibleClues clues, UnitNames names) {
        this.wanted = wanted;
        this.stamp = stamp;
        this.clues = clues;
        this.names = names;
    }

    /** Writes it; once. */
    void writeTo(OutputStream out) throws IOException {
        try (Sheet sheet = Sheet.begin(wanted.format(), out, stamp.watermark())) {
            sheet.row(List.of("线索台账", wanted.profile().label(), stamp.watermark()));
            if (wanted.profile() == Profile.STATISTICS) {
                count(sheet);
            } else {
                list(sheet);
            }
        }
    }

    /** How many rows it has, without headings; known once it is written. */
    long rows() {
        return rows;
    }

    List<String> headings() {
        return wanted.profile() == Profile.STATISTICS
                ? Tally.headings(columns())
                : columns().stream().map(ExportColumn::heading).toList();
    }

    private void list(Sheet sheet) throws IOException {
        sheet.row(columns().stream().map(column -> column.part().label()).toList());
        sheet.row(headings());
        clues.forEach(
                wanted,
                clue -> row(
                        sheet,
                        columns().stream().map(column -> column.of(clue, names)).toList()));
    }

    private void count(Sheet sheet) throws IOException {
        sheet.row(headings());
        Tally tally = new Tally(columns(), names);
        clues.forEach(wanted, tally::count);
        for (List<Object> row : tally.rows()) {
            row(sheet, row);
        }
    }

    private void row(Sheet sheet, List<?> cells) throws IOException {
        sheet.row(cells);
        rows++;
    }

    private List<ExportColumn> columns() {
        return wanted.profile().columns();
    }
}
