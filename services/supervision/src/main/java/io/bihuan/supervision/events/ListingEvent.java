package io.bihuan.supervision.events;

/** What can happen to a case as supervision sees it: known, listed 挂牌, delisted 摘牌, sponsored 包案, moved, closed. */
public sealed interface ListingEvent
        permits CaseNoted,
                CaseListed,
                CaseDelisted,
                SponsorAssigned,
                SponsorReleased,
                CoordinationLogged,
                StageNoted,
                JurisdictionNoted,
                NotedCaseClosed {

    /** The listing, one for a case. */
    String listingId();
}
