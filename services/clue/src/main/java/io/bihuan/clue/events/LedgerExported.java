package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of the ledger was made for somebody to take out 台账已导出 (F15, B5). Says what left and in whose hands, never its content.
 *
 * @param exportId the export; stands in the file's first row and at the foot of every printed page
 * @param profile what was left out for the recipient: {@code INTERNAL}, {@code PARTNER_AGENCY} or {@code STATISTICS}
 * @param format {@code XLSX} or {@code CSV}
 * @param status the state it was narrowed to, or null
 * @param handlingUnit the unit it was narrowed to, or null
 * @param rows how many rows, without headings
 * @param sha256 SHA-256 of the file, 64 lower-case hexadecimal digits
 * @param position up to here the log is in the file; what came later may be
 * @param officer the officer who took it
 * @param unit that officer's unit
 * @param exportedAt when
 */
@PersistedEvent(type = "clue.LedgerExported", label = "台账已导出")
public record LedgerExported(
        String exportId,
        String profile,
        String format,
        @Nullable String status,
        @Nullable String handlingUnit,
        long rows,
        String sha256,
        long position,
        String officer,
        String unit,
        Instant exportedAt)
        implements LedgerExportEvent {}
