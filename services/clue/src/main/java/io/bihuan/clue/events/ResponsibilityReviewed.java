package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * It was examined whether somebody is liable for an act 责任已认定. A later, different view of the same evidence is no ground. It stands once
 * the second reviewer has confirmed it in person ({@link FindingConfirmed}).
 *
 * @param entryId the entry
 * @param finding a {@code LiabilityFinding}
 * @param reviewRef index of the file that shows it
 * @param firstReviewer who examined it
 * @param secondReviewer who is to confirm it
 * @param unit the unit of the first
 * @param reviewedAt when
 */
@PersistedEvent(type = "clue.ResponsibilityReviewed", label = "责任已认定")
public record ResponsibilityReviewed(
        String entryId,
        String finding,
        String reviewRef,
        String firstReviewer,
        String secondReviewer,
        String unit,
        Instant reviewedAt)
        implements ResponsibilityEvent {}
