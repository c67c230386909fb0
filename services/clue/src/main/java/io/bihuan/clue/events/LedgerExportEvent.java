package io.bihuan.clue.events;

/** What can happen to an export of the ledger 台账导出 (F15): it is made. None of these carries anything of a clue. */
public sealed interface LedgerExportEvent permits LedgerExported {

    /** The export it happened to. */
    String exportId();
}
