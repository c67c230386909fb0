package io.bihuan.clue.read.tipdetails;

import io.bihuan.clue.events.TipAttached;
import io.bihuan.clue.events.TipEvent;
import io.bihuan.clue.events.TipReceived;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One tip 举报件 as it was received. Not even the reference to its reporter is in it (I7).
 *
 * @param status {@code RECEIVED} or {@code ATTACHED}
 * @param clueId the clue it belongs to, if any
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record TipDetails(
        String tipId,
        String status,
        String statusLabel,
        String sourceClass,
        String channel,
        Instant receivedAt,
        Instant importedAt,
        String reporterMode,
        String divisionCode,
        String place,
        String industry,
        String accused,
        String narrative,
        @Nullable String proposedUnit,
        @Nullable LocalDate proposedDueOn,
        @Nullable String remark,
        String origin,
        String contentHash,
        @Nullable String clueId,
        long version) {

    /** That there is such a tip, when and over which channel it came. */
    public TipDetails withoutContent() {
        return new TipDetails(
                tipId,
                status,
                statusLabel,
                sourceClass,
                channel,
                receivedAt,
                importedAt,
                "",
                divisionCode,
                "",
                "",
                "",
                "",
                null,
                null,
                null,
                "",
                contentHash,
                null,
                version);
    }

    static TipDetails evolve(@Nullable TipDetails before, TipEvent event, EventInfo info) {
        if (event instanceof TipReceived e) {
            return received(e, info.sequence());
        }
        if (before != null && event instanceof TipAttached e) {
            return before.attached(e, info.sequence());
        }
        throw new IllegalStateException("a tip begins with its receipt, not with " + info.type());
    }

    private static TipDetails received(TipReceived e, long version) {
        return new TipDetails(
                e.tipId(),
                "RECEIVED",
                "已接收",
                e.sourceClass(),
                e.channel(),
                e.receivedAt(),
                e.importedAt(),
                e.reporterMode(),
                e.divisionCode(),
                e.place(),
                e.industry(),
                e.accused(),
                e.narrative(),
                e.proposedUnit(),
                e.proposedDueOn(),
                e.remark(),
                e.origin(),
                e.contentHash(),
                null,
                version);
    }

    private TipDetails attached(TipAttached e, long version) {
        return new TipDetails(
                tipId,
                "ATTACHED",
                "已关联线索",
                sourceClass,
                channel,
                receivedAt,
                importedAt,
                reporterMode,
                divisionCode,
                place,
                industry,
                accused,
                narrative,
                proposedUnit,
                proposedDueOn,
                remark,
                origin,
                contentHash,
                e.clueId(),
                version);
    }
}
