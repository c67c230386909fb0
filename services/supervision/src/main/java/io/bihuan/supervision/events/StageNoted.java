package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * It is known here that the case reached a stage, and with which organ it is: whoever has a case has its listing.
 *
 * @param listingId the listing
 * @param caseId the case
 * @param stage the stage, by code
 * @param organ the unit that recorded it
 * @param recordedAt when it was recorded there
 */
@PersistedEvent(type = "supervision.StageNoted", label = "案件阶段已登记")
public record StageNoted(String listingId, String caseId, String stage, String organ, Instant recordedAt)
        implements ListingEvent {}
