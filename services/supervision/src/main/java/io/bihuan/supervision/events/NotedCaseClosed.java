package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The case was closed by its own organs; a listing that still stands is for its lister to take off.
 *
 * @param listingId the listing
 * @param caseId the case
 * @param outcome how it ended
 * @param closedAt when
 */
@PersistedEvent(type = "supervision.NotedCaseClosed", label = "案件已办结")
public record NotedCaseClosed(String listingId, String caseId, String outcome, Instant closedAt)
        implements ListingEvent {}
