package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The listing level took the case off the list 摘牌.
 *
 * @param listingId the listing
 * @param caseId the case
 * @param delistingUnit who delisted
 * @param level at which level
 * @param ground why, by code
 * @param delistedBy officer id
 * @param delistedAt when
 */
@PersistedEvent(type = "supervision.CaseDelisted", label = "已摘牌")
public record CaseDelisted(
        String listingId,
        String caseId,
        String delistingUnit,
        String level,
        String ground,
        String delistedBy,
        Instant delistedAt)
        implements ListingEvent {}
