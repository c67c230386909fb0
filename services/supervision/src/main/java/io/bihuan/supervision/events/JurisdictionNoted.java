package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * It is known here that another police organ was made competent 指定管辖 (F28); it is the one supervised from here on.
 *
 * @param listingId the listing
 * @param caseId the case
 * @param unit the organ that has the case now
 * @param level that organ's level
 * @param designatedAt when it was designated
 */
@PersistedEvent(type = "supervision.JurisdictionNoted", label = "指定管辖已登记")
public record JurisdictionNoted(String listingId, String caseId, String unit, String level, Instant designatedAt)
        implements ListingEvent {}
