package io.bihuan.casefile.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * It is known here that a clue was dispatched 交办: there may be assets to look after before there is a case (F32).
 *
 * @param assetsId the record of the assets of the clue, one for a clue
 * @param clueId the clue
 * @param clueNo its number
 * @param divisionCode where the reported conduct lies
 * @param dispatchedAt when it was dispatched, for the first time or again
 */
@PersistedEvent(type = "case.DispatchNoted", label = "线索交办已登记")
public record DispatchNoted(String assetsId, String clueId, String clueNo, String divisionCode, Instant dispatchedAt)
        implements AssetEvent {}
