package io.bihuan.clue.export;

/** How the ledger is written. */
enum Format {
    /** A workbook of one sheet. */
    XLSX,
    /** RFC 4180 in UTF-8 with byte order mark. */
    CSV;

    /** The file's name in the archive. */
    String file() {
        return "ledger." + (this == XLSX ? "xlsx" : "csv");
    }
}
