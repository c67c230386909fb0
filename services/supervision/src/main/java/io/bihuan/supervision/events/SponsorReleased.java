package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The leader sponsors the case no longer 解除包案; another may be assigned now (F29).
 *
 * @param listingId the listing
 * @param caseId the case
 * @param sponsor officer id
 * @param ground why, by code
 * @param releasedByUnit the office that released
 * @param releasedBy officer id
 * @param releasedAt when
 */
@PersistedEvent(type = "supervision.SponsorReleased", label = "已解除包案")
public record SponsorReleased(
        String listingId,
        String caseId,
        String sponsor,
        String ground,
        String releasedByUnit,
        String releasedBy,
        Instant releasedAt)
        implements ListingEvent {}
