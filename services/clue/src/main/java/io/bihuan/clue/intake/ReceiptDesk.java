package io.bihuan.clue.intake;

import io.bihuan.kernel.Actor;
import java.util.Optional;

/** Where the reporter of a single tip gets a receipt code 发放回执; ledgers and batches get none. */
public interface ReceiptDesk {

    /**
     * A code for the reporter of a tip that has been received.
     *
     * @return the code; empty if one was shown before
     */
    Optional<String> issue(String tipId, Actor actor);
}
