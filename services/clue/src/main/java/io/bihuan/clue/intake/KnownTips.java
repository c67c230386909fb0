package io.bihuan.clue.intake;

/** Says of tips that name their number whether they are those of the log. */
interface KnownTips {

    /** Whether the log holds a tip under its number that says the same, as far as a cell of a ledger can say it. */
    boolean holds(TipDraft tip);
}
