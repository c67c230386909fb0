package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The case was put under listed supervision 挂牌督办 (F27). Listing authorises nobody to direct evidence or outcome.
 *
 * @param listingId the listing
 * @param caseId the case
 * @param listingUnit who lists
 * @param level the listing level; only it, or one above, delists
 * @param ground why, by code
 * @param ruleId the rule by which it is due
 * @param ruleVersion its version
 * @param calendarVersion the calendar it was computed with
 * @param provisional whether the calendar was not yet known that far
 * @param dueOn last day, Asia/Shanghai
 * @param dueAt from when on it is late
 * @param listedBy officer id
 * @param listedAt when
 */
@PersistedEvent(type = "supervision.CaseListed", label = "已挂牌督办")
public record CaseListed(
        String listingId,
        String caseId,
        String listingUnit,
        String level,
        String ground,
        String ruleId,
        int ruleVersion,
        String calendarVersion,
        boolean provisional,
        LocalDate dueOn,
        Instant dueAt,
        String listedBy,
        Instant listedAt)
        implements ListingEvent {}
