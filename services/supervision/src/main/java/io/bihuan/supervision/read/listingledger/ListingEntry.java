package io.bihuan.supervision.read.listingledger;

import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.supervision.events.CaseDelisted;
import io.bihuan.supervision.events.CaseListed;
import io.bihuan.supervision.events.CaseNoted;
import io.bihuan.supervision.events.CoordinationLogged;
import io.bihuan.supervision.events.JurisdictionNoted;
import io.bihuan.supervision.events.ListingEvent;
import io.bihuan.supervision.events.NotedCaseClosed;
import io.bihuan.supervision.events.SponsorAssigned;
import io.bihuan.supervision.events.SponsorReleased;
import io.bihuan.supervision.events.StageNoted;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One case as supervision sees it.
 *
 * @param status NOTED, LISTED or DELISTED
 * @param caseClosed whether the case itself is closed
 * @param sponsor officer id of the leader who sponsors it 包案领导, or null
 * @param course with whom the case is
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
        @Nullable String sponsor,
        Course course,
        int conflictRevision,
        long version) {

    /** In a document that was folded before it was known, the case is with the organ that filed it. */
    public ListingEntry {
        course = course == null ? Course.begunBy(filingUnit) : course;
    }

    /** Everything but how many keep out of it: whoever works on it need not know that anybody does. */
    public ListingEntry whole() {
        return with(sponsor, course, 0, version);
    }

    /** Where it stands, without the clue it comes from. */
    public ListingEntry statusOnly() {
        return new ListingEntry(
                listingId,
                caseId,
                caseNo,
                "",
                filingUnit,
                status,
                listingUnit,
                level,
                dueOn,
                caseClosed,
                sponsor,
                Course.begunBy(filingUnit),
                0,
                version);
    }

    /** That supervision knows of such a case, and whose it is. */
    public ListingEntry metadataOnly() {
        return new ListingEntry(
                listingId,
                caseId,
                caseNo,
                "",
                filingUnit,
                "",
                listingUnit,
                null,
                null,
                false,
                null,
                Course.begunBy(filingUnit),
                0,
                version);
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
                    null,
                    Course.begunBy(e.filingUnit()),
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
                    before.sponsor,
                    before.course,
                    before.conflictRevision,
                    info.sequence());
        }
        if (event instanceof CaseDelisted) {
            return before.with("DELISTED", before.caseClosed, info.sequence());
        }
        if (event instanceof SponsorAssigned e) {
            return before.with(e.sponsor(), before.course, before.conflictRevision, info.sequence());
        }
        if (event instanceof SponsorReleased) {
            return before.with(null, before.course, before.conflictRevision, info.sequence());
        }
        if (event instanceof StageNoted e) {
            Course further = before.course.reached(e.stage(), e.organ());
            return before.with(before.sponsor, further, before.conflictRevision, info.sequence());
        }
        if (event instanceof JurisdictionNoted e) {
            Course moved = before.course.movedTo(e.unit());
            return before.with(before.sponsor, moved, before.conflictRevision, info.sequence());
        }
        if (event instanceof CoordinationLogged) {
            return before.with(before.status, before.caseClosed, info.sequence());
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
                sponsor,
                course,
                conflictRevision,
                sequence);
    }

    private ListingEntry with(@Nullable String leader, Course way, int revision, long sequence) {
        return new ListingEntry(
                listingId,
                caseId,
                caseNo,
                clueId,
                filingUnit,
                status,
                listingUnit,
                level,
                dueOn,
                caseClosed,
                leader,
                way,
                revision,
                sequence);
    }
}
