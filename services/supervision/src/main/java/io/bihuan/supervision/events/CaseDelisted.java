package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The case was taken off the list 摘牌, by who had listed it or by the office above.
 *
 * @param listingId the listing
 * @param caseId the case
 * @param listingUnit who had listed it
 * @param level the level of that listing
 * @param delistingUnit who took it off
 * @param ground why, by code
 * @param delistedBy officer id
 * @param delistedAt when
 */
@PersistedEvent(type = "supervision.CaseDelisted", label = "已摘牌")
public record CaseDelisted(
        String listingId,
        String caseId,
        String listingUnit,
        String level,
        String delistingUnit,
        String ground,
        String delistedBy,
        Instant delistedAt)
        implements ListingEvent {}
