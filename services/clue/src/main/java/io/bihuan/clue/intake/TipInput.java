package io.bihuan.clue.intake;

import io.bihuan.clue.vault.ReporterIdentity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tip as it was written, before the checks. Texts are stripped, and empty where nothing was written.
 *
 * @param externalId the number a sending platform gave it; empty for ledgers, whose serial number means nothing
 * @param source label or code of the source class
 * @param receivedAt null if missing or unreadable
 * @param mode label or code of the reporter's mode
 * @param unit name or id of the proposed unit
 * @param dueOn null if missing or unreadable
 * @param number the tip's own number, in a ledger that came out of this system; empty elsewhere
 */
record TipInput(
        String externalId,
        String source,
        String channel,
        @Nullable Instant receivedAt,
        String mode,
        ReporterIdentity reporter,
        String accused,
        String divisionCode,
        String place,
        String industry,
        String narrative,
        String unit,
        @Nullable LocalDate dueOn,
        String remark,
        String number) {

    @Override
    public String toString() {
        return "TipInput[unchecked]";
    }
}
