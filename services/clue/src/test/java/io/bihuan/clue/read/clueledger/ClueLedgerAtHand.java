package io.bihuan.clue.read.clueledger;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The line of a clue in the ledger, event by event, for tests elsewhere. */
public final class ClueLedgerAtHand {

    private ClueLedgerAtHand() {}

    /** The line after one event more. */
    public static ClueLedgerLine after(@Nullable ClueLedgerLine before, ClueEvent event) {
        long sequence = before == null ? 0 : before.version() + 1;
        return ClueLedgerLine.evolve(
                before,
                event,
                new EventInfo(
                        sequence, "e-" + sequence, event.clueId(), sequence, Instant.EPOCH, "clue.Event", Map.of()));
    }

    /** The line as it was folded before it had ties. */
    public static ClueLedgerLine withoutTies(ClueLedgerLine line) {
        return line.whole();
    }
}
