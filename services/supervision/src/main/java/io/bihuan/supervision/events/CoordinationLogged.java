package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The sponsor coordinated something, and wrote it down 已记录包案协调 (F29).
 *
 * @param listingId the listing
 * @param caseId the case
 * @param number which entry of the case's log it is, from 1
 * @param subject what was seen to, a code; never evidence, facts or a decision
 * @param note what was done
 * @param sponsor officer id
 * @param loggedAt when
 */
@PersistedEvent(type = "supervision.CoordinationLogged", label = "已记录包案协调")
public record CoordinationLogged(
        String listingId, String caseId, int number, String subject, String note, String sponsor, Instant loggedAt)
        implements ListingEvent {}
