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
 * @param version the aggregate's version, the value of the {@code ETag}
 */
public record ListingEntry(
        String listingId,
        String caseId,
        String caseNo,
        String filingUnit,
        String status,
        @Nullable String listingUnit,
        @Nullable String level,
        @Nullable LocalDate dueOn,
        boolean caseClosed,
        long version) {

    static ListingEntry evolve(@Nullable ListingEntry before, ListingEvent event, EventInfo info) {
        if (event instanceof CaseNoted e) {
            return new ListingEntry(
                    e.listingId(),
                    e.caseId(),
                    e.caseNo(),
                    e.filingUnit(),
                    "NOTED",
                    null,
                    null,
                    null,
                    false,
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
                    before.filingUnit,
                    "LISTED",
                    e.listingUnit(),
                    e.level(),
                    e.dueOn(),
                    before.caseClosed,
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
                listingId, caseId, caseNo, filingUnit, statusNow, listingUnit, level, dueOn, closed, sequence);
    }
}
