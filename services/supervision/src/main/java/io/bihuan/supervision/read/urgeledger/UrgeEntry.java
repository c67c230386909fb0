package io.bihuan.supervision.read.urgeledger;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.supervision.events.UrgeAnswered;
import io.bihuan.supervision.events.UrgeEvent;
import io.bihuan.supervision.events.UrgeIssued;
import io.bihuan.supervision.events.UrgeOverdue;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One urge notice as it stands.
 *
 * @param status ISSUED or ANSWERED
 * @param overdue whether the time to answer ran out, whatever happened later
 * @param conflictRevision how many declarations of conflict must be known before anybody sees it
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record UrgeEntry(
        String urgeId,
        String clueId,
        String clueNo,
        String clock,
        String unit,
        String status,
        boolean overdue,
        LocalDate answerDueOn,
        Instant issuedAt,
        @Nullable Instant answeredAt,
        int conflictRevision,
        long version) {

    /** Everything but how many keep out of it: whoever answers it need not know that anybody does. */
    public UrgeEntry whole() {
        return new UrgeEntry(
                urgeId, clueId, clueNo, clock, unit, status, overdue, answerDueOn, issuedAt, answeredAt, 0, version);
    }

    /** Whether it was answered, and in time, without the clue it is about. */
    public UrgeEntry statusOnly() {
        return new UrgeEntry(
                urgeId, "", "", clock, unit, status, overdue, answerDueOn, issuedAt, answeredAt, 0, version);
    }

    /** That a unit was urged, and until when to answer. */
    public UrgeEntry metadataOnly() {
        return new UrgeEntry(urgeId, "", "", "", unit, "", false, answerDueOn, issuedAt, null, 0, version);
    }

    static UrgeEntry evolve(@Nullable UrgeEntry before, UrgeEvent event, EventInfo info) {
        if (event instanceof UrgeIssued e) {
            return new UrgeEntry(
                    e.urgeId(),
                    e.clueId(),
                    e.clueNo(),
                    e.clock(),
                    e.unit(),
                    "ISSUED",
                    false,
                    e.answerDueOn(),
                    e.issuedAt(),
                    null,
                    e.conflictRevision(),
                    info.sequence());
        }
        if (before == null) {
            throw new IllegalStateException("a notice begins when it is issued, not with " + info.type());
        }
        if (event instanceof UrgeAnswered e) {
            return before.with("ANSWERED", before.overdue, e.answeredAt(), info.sequence());
        }
        if (event instanceof UrgeOverdue) {
            return before.with(before.status, true, before.answeredAt, info.sequence());
        }
        throw new IllegalStateException("unknown event " + info.type());
    }

    private UrgeEntry with(String statusNow, boolean overdueNow, @Nullable Instant answered, long sequence) {
        return new UrgeEntry(
                urgeId,
                clueId,
                clueNo,
                clock,
                unit,
                statusNow,
                overdueNow,
                answerDueOn,
                issuedAt,
                answered,
                conflictRevision,
                sequence);
    }
}
