package io.bihuan.clue.intake;

import java.io.IOException;
import java.util.function.Consumer;

/** Where rows come from; gives the same rows every time it is read. */
interface CheckedRows {

    /** Reads all rows in order. */
    void read(Consumer<CheckedRow> rows) throws IOException;
}
