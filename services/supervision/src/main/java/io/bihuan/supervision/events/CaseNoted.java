package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A case was filed and supervision knows of it; nothing is listed yet.
 *
 * @param listingId the listing
 * @param caseId the case
 * @param caseNo its number
 * @param clueId the clue it came from
 * @param filingUnit the organ that filed it
 * @param filingLevel that organ's level
 * @param filedAt when it was filed
 * @param conflictRevision how many declarations of conflict the clue had by then; as long as fewer are known here, nobody
 *     sees it. Revision 1 had none
 */
@PersistedEvent(type = "supervision.CaseNoted", revision = 2, label = "案件已纳入视野")
public record CaseNoted(
        String listingId,
        String caseId,
        String caseNo,
        String clueId,
        String filingUnit,
        String filingLevel,
        Instant filedAt,
        int conflictRevision)
        implements ListingEvent {}
