package io.bihuan.clue.write;

import io.bihuan.clue.events.LedgerExported;
import io.bihuan.clue.write.recordledgerexport.RecordLedgerExport;
import io.bihuan.testkit.Aggregates;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LedgerExportTest {

    private static final Instant NOW = ClueHistory.at("2024-09-11T10:00");

    @Test
    void what_left_and_in_whose_hands_is_in_the_log() {
        RecordLedgerExport command = new RecordLedgerExport(
                "x-1", "PARTNER_AGENCY", "CSV", "CONCLUDED", null, 3, "c0ffee", 17, NOW, ClueHistory.DESK);
        Aggregates.fixture(LedgerExport.class, MovableClock.at(NOW))
                .givenNoPriorActivity()
                .when(command)
                .expectEvents(new LedgerExported(
                        "x-1",
                        "PARTNER_AGENCY",
                        "CSV",
                        "CONCLUDED",
                        null,
                        3,
                        "c0ffee",
                        17,
                        ClueHistory.DESK.officer(),
                        ClueHistory.DESK.unit(),
                        NOW));
    }
}
