package io.bihuan.clue.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Collects what is wrong with one row. */
final class Problems {

    private final int row;
    private final Function<Column, String> naming;
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private final Set<Column> spoilt = EnumSet.noneOf(Column.class);

    /**
     * @param row the row's number
     * @param naming how columns are called where the row comes from
     */
    Problems(int row, Function<Column, String> naming) {
        this.row = row;
        this.naming = naming;
    }

    void error(Column column, RowCode code) {
        error(column, code, "");
    }

    /** @param detail goes on behind the code's sentence; never from the row */
    void error(Column column, RowCode code, String detail) {
        spoilt.add(column);
        errors.add(new Finding(row, naming.apply(column), code.name(), code.sentence() + detail));
    }

    void warn(Column column, RowCode code) {
        warnings.add(new Finding(row, naming.apply(column), code.name(), code.sentence()));
    }

    /** Whether the column has an error already, so that nothing more need be said about it. */
    boolean isSpoilt(Column column) {
        return spoilt.contains(column);
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    List<Finding> errors() {
        return List.copyOf(errors);
    }

    List<Finding> warnings() {
        return List.copyOf(warnings);
    }
}
