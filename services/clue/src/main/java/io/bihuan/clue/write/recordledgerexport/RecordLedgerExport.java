package io.bihuan.clue.write.recordledgerexport;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Record that a file of the ledger was made 台账导出 (F15). Whoever may send it may read clues and their tips.
 *
 * @param exportId the export, a new one
 * @param profile what was left out for the recipient
 * @param format how it is written
 * @param status the state it was narrowed to, or null
 * @param handlingUnit the unit it was narrowed to, or null
 * @param rows how many rows
 * @param sha256 SHA-256 of the file, lower-case hexadecimal
 * @param position up to here the log is in the file
 * @param exportedAt the time that stands in the file
 * @param actor who takes it
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.AUDITOR})
public record RecordLedgerExport(
        @TargetAggregateIdentifier String exportId,
        String profile,
        String format,
        @Nullable String status,
        @Nullable String handlingUnit,
        long rows,
        String sha256,
        long position,
        Instant exportedAt,
        Actor actor) {}
