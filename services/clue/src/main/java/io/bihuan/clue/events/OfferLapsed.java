package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A week after the end of the receipt's limit nobody had signed, so the dispatch lapsed 失效 and a unit above is told (F04, T04). Its clock
 * ends; the breach stays.
 *
 * @param clueId the clue
 * @param unit the unit that did not sign
 * @param offeredBy the unit that had dispatched
 * @param escalatedTo the lowest unit above that may know of it, or the empty string if there is none
 * @param lapsedAt when
 */
@PersistedEvent(type = "clue.OfferLapsed", label = "交办逾期未签收已失效")
public record OfferLapsed(String clueId, String unit, String offeredBy, String escalatedTo, Instant lapsedAt)
        implements ClueEvent {}
