package io.bihuan.casefile.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * It is known here which unit verifies the clue: it signed for it 签收.
 *
 * @param assetsId the record of the assets of the clue, one for a clue
 * @param clueId the clue
 * @param unit the unit
 * @param acknowledgedAt when it signed
 */
@PersistedEvent(type = "case.HandlerNoted", label = "承办单位已登记")
public record HandlerNoted(String assetsId, String clueId, String unit, Instant acknowledgedAt) implements AssetEvent {}
