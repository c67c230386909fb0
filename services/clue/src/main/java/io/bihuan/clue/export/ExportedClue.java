package io.bihuan.clue.export;

import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.clueledger.ClueLedgerLine;
import io.bihuan.clue.read.tipdetails.TipDetails;
import org.jspecify.annotations.Nullable;

/**
 * One clue as whoever exports may see it.
 *
 * @param line its line of the ledger
 * @param clue the clue, or null if it may not be seen
 * @param tip what was reported, or null if it may not be seen or is not wanted
 */
record ExportedClue(
        ClueLedgerLine line,
        @Nullable ClueDetails clue,
        @Nullable TipDetails tip) {}
