package io.bihuan.supervision.events;

/** What can happen to a case as supervision sees it: known, listed 挂牌, delisted 摘牌, closed. */
public sealed interface ListingEvent permits CaseNoted, CaseListed, CaseDelisted, NotedCaseClosed {

    /** The listing, one for a case. */
    String listingId();
}
