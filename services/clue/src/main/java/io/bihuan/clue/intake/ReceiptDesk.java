package io.bihuan.clue.intake;

import io.bihuan.kernel.Actor;
import java.util.Optional;

/** Where the reporter of a single tip gets a receipt 发放回执; ledgers and batches get none. */
public interface ReceiptDesk {

    /**
     * What a reporter takes home, shown once.
     *
     * @param code what the reporter asks with later
     * @param receipt the signed receipt, to be shown to anybody
     * @param text the same for printing
     * @param salt with this and the tip's content its holder can prove what was reported
     */
    record Issued(String code, Object receipt, String text, String salt) {
        @Override
        public String toString() {
            return "Issued[secret]";
        }
    }

    /**
     * A receipt for the reporter of a tip that has been received.
     *
     * @return the receipt; empty if one was shown before
     */
    Optional<Issued> issue(String tipId, Actor actor);
}
