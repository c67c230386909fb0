package io.bihuan.supervision.read.listingledger;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.supervision.events.CaseDelisted;
import io.bihuan.supervision.events.CaseListed;
import io.bihuan.supervision.events.CaseNoted;
import io.bihuan.supervision.events.ListingEvent;
import io.bihuan.supervision.events.NotedCaseClosed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One case as supervision sees it.
 *
 * @param status NOTED, LISTED or DELISTED
 * @param caseClosed whether the case itself is closed
 * @param conflictRevision how many declarations of conflict must be known before anybody sees it
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record ListingEntry(
        String listingId,
        String caseId,
        String caseNo,
        String clueId,
        String filingUnit,
        String status,
        @Nullable String listingUnit,
        @Nullable String level,
        @Nullable LocalDate dueOn,
        boolean caseClosed,
        int conflictRevision,
        long version) {

    /** Where it stands, without the clue it comes from. */
    public ListingEntry statusOnly() {
        return new ListingEntry(
                listingId, caseId, caseNo, "", filingUnit, status, listingUnit, level, dueOn, caseClosed, 0, version);
    }

    /** That supervision knows of such a case, and whose it is. */
    public ListingEntry metadataOnly() {
        return new ListingEntry(
                listingId, caseId, caseNo, "", filingUnit, "", listingUnit, null, null, false, 0, version);
    }

    static ListingEntry evolve(@Nullable ListingEntry before, ListingEvent event, EventInfo info) {
        if (event instanceof CaseNoted e) {
            return new ListingEntry(
                    e.listingId(),
                    e.caseId(),
                    e.caseNo(),
                    e.clueId(),
                    e.filingUnit(),
                    "NOTED",
                    null,
                    null,
                    null,
                    false,
                    e.conflictRevision(),
                    info.sequence());
        }
        if (before == null) {
            throw new IllegalStateException("a case is noted before " + info.type());
        }
        if (event instanceof CaseListed e) {
            return new ListingEntry(
                    before.listingId,
                    before.caseId,
                    before.caseNo,
                    before.clueId,
                    before.filingUnit,
                    "LISTED",
                    e.listingUnit(),
                    e.level(),
                    e.dueOn(),
                    before.caseClosed,
                    before.conflictRevision,
                    info.sequence());
        }
        if (event instanceof CaseDelisted) {
            return before.with("DELISTED", before.caseClosed, info.sequence());
        }
        if (event instanceof NotedCaseClosed) {
            return before.with(before.status, true, info.sequence());
        }
        throw new IllegalStateException("unknown event " + info.type());
    }

    private ListingEntry with(String statusNow, boolean closed, long sequence) {
        return new ListingEntry(
                listingId,
                caseId,
                caseNo,
                clueId,
                filingUnit,
                statusNow,
                listingUnit,
                level,
                dueOn,
                closed,
                conflictRevision,
                sequence);
    }
}
