package io.bihuan.casefile.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The unit does not verify the clue any more: it was recalled from it 收回, or returned by it 退回.
 *
 * @param assetsId the record of the assets of the clue, one for a clue
 * @param clueId the clue
 * @param unit the unit that had it
 * @param withdrawnAt since when
 */
@PersistedEvent(type = "case.HandlerWithdrawn", label = "承办单位已解除")
public record HandlerWithdrawn(String assetsId, String clueId, String unit, Instant withdrawnAt)
        implements AssetEvent {}
