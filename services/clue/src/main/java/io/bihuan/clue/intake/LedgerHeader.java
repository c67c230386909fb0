package io.bihuan.clue.intake;

import io.bihuan.clue.intake.table.Cell;
import io.bihuan.clue.intake.table.Row;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.privacy.PersonalDataScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which column of a ledger stands where.
 *
 * @param positions index of each known column
 * @param ignored headings of the columns that mean nothing here
 */
record LedgerHeader(Map<Column, Integer> positions, List<String> ignored) {

    private static final int KNOWN_HEADINGS_OF_A_HEADER = 3;
    private static final int LONGEST_HEADING = 20;

    /**
     * The header in a row, or nothing if the row is only a title above it.
     *
     * @throws DomainException {@link IntakeError#LEDGER_HEADER} if a mandatory column is missing or one stands twice
     */
    static Optional<LedgerHeader> in(Row row) {
        Map<Column, Integer> positions = new EnumMap<>(Column.class);
        List<String> repeated = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        new TreeMap<>(row.cells())
                .forEach((index, cell) -> Column.headed(heading(cell))
                        .ifPresentOrElse(
                                column -> {
                                    if (positions.putIfAbsent(column, index) != null) {
                                        repeated.add(column.header());
                                    }
                                },
                                () -> ignored.add(speakable(heading(cell), index))));
        if (positions.size() < KNOWN_HEADINGS_OF_A_HEADER) {
            return Optional.empty();
        }
        List<String> missing = mandatory().stream()
                .filter(column -> !positions.containsKey(column))
                .map(Column::header)
                .toList();
        if (!missing.isEmpty() || !repeated.isEmpty()) {
            throw new DomainException(IntakeError.LEDGER_HEADER, Map.of("missing", missing, "repeated", repeated));
        }
        return Optional.of(new LedgerHeader(positions, List.copyOf(ignored)));
    }

    /** The refusal of a file in which no row is a header. */
    static DomainException notFound() {
        List<String> all = mandatory().stream().map(Column::header).toList();
        return new DomainException(IntakeError.LEDGER_HEADER, Map.of("missing", all, "repeated", List.of()));
    }

    /** The cell of a row in a column; blank if the ledger does not have the column. */
    Cell cell(Row row, Column column) {
        Integer index = positions.get(column);
        return index == null ? Cell.BLANK : row.cell(index);
    }

    private static List<Column> mandatory() {
        return Arrays.stream(Column.values()).filter(Column::isMandatory).toList();
    }

    /** Headings are broken over lines and padded to look well; their blanks mean nothing. */
    private static String heading(Cell cell) {
        return cell.text().replaceAll("\\s+", "");
    }

    /** Where a heading is not one but slipped data, only its place is told. */
    private static String speakable(String heading, int index) {
        boolean heads = !heading.isEmpty()
                && heading.length() <= LONGEST_HEADING
                && PersonalDataScanner.scan(heading).isEmpty();
        return heads ? heading : "第" + (index + 1) + "列";
    }
}
