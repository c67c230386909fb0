package io.bihuan.clue.read.tipdetails;

import io.bihuan.clue.events.RelativesKeptOut;
import io.bihuan.clue.events.TipAttached;
import io.bihuan.clue.events.TipDeclined;
import io.bihuan.clue.events.TipEvent;
import io.bihuan.clue.events.TipReceived;
import io.bihuan.clue.events.TipReferred;
import io.bihuan.clue.model.Recipient;
import io.bihuan.clue.model.TipStatus;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One tip 举报件 as it was received. Not even the reference to its reporter is in it (I7).
 *
 * @param status {@code RECEIVED}, or how it ended: {@code ATTACHED}, {@code REFERRED} or {@code DECLINED}
 * @param settledFor why it was declined or where it was referred to, if it was
 * @param clueId the clue it belongs to, if any
 * @param keptOut officers who must not learn of it, for the guard alone
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
        @Nullable String settledFor,
        List<String> keptOut,
        long version) {

    /** Nobody changes it later. */
    public TipDetails {
        keptOut = List.copyOf(keptOut);
    }

    /** As whoever may read it reads it: who must keep out of it would tell who reported. */
    public TipDetails withoutKeptOut() {
        return standing(TipStatus.valueOf(status), clueId, settledFor, List.of(), version);
    }

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
                null,
                List.of(),
                version);
    }

    static TipDetails evolve(@Nullable TipDetails before, TipEvent event, EventInfo info) {
        if (event instanceof TipReceived e) {
            return received(e, info.sequence());
        }
        if (before != null) {
            return before.after(event, info.sequence());
        }
        throw new IllegalStateException("a tip begins with its receipt, not with " + info.type());
    }

    private static TipDetails received(TipReceived e, long version) {
        return new TipDetails(
                e.tipId(),
                TipStatus.RECEIVED.name(),
                TipStatus.RECEIVED.label(),
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
                null,
                List.of(),
                version);
    }

    private TipDetails after(TipEvent event, long version) {
        if (event instanceof RelativesKeptOut e) {
            List<String> all = Stream.concat(keptOut.stream(), e.officers().stream())
                    .distinct()
                    .toList();
            return standing(TipStatus.valueOf(status), clueId, settledFor, all, version);
        }
        if (event instanceof TipAttached e) {
            return standing(TipStatus.ATTACHED, e.clueId(), settledFor, keptOut, version);
        }
        if (event instanceof TipDeclined e) {
            return standing(TipStatus.DECLINED, null, e.reasonCode(), keptOut, version);
        }
        if (event instanceof TipReferred e) {
            return standing(TipStatus.REFERRED, null, e.recipient(), keptOut, version);
        }
        return standing(withoutClue(), null, settledFor, keptOut, version);
    }

    /** A tip that was settled before it was attached is settled again when it is detached. */
    private TipStatus withoutClue() {
        if (settledFor == null) {
            return TipStatus.RECEIVED;
        }
        boolean referred =
                Arrays.stream(Recipient.values()).anyMatch(organ -> organ.name().equals(settledFor));
        return referred ? TipStatus.REFERRED : TipStatus.DECLINED;
    }

    private TipDetails standing(
            TipStatus now, @Nullable String clue, @Nullable String settled, List<String> relatives, long sequence) {
        return new TipDetails(
                tipId,
                now.name(),
                now.label(),
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
                clue,
                settled,
                relatives,
                sequence);
    }
}
