package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A leader sponsors the case 领导包案 (F29): coordinates resources and reads where it stands; evidence, facts and judgment are
 * none of a sponsor's (2015 rule, article 3).
 *
 * @param listingId the listing
 * @param caseId the case
 * @param sponsor officer id
 * @param sponsorUnit the unit the leader serves in
 * @param assignedByUnit the office that assigned
 * @param assignedBy officer id
 * @param assignedAt when
 */
@PersistedEvent(type = "supervision.SponsorAssigned", label = "已确定包案领导")
public record SponsorAssigned(
        String listingId,
        String caseId,
        String sponsor,
        String sponsorUnit,
        String assignedByUnit,
        String assignedBy,
        Instant assignedAt)
        implements ListingEvent {}
