package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A dispatch or a return was withdrawn 撤回 before it was answered (F04). The clue stays where it is; with a dispatch its clock ends.
 *
 * @param clueId the clue
 * @param offeredTo the unit that was asked
 * @param offeredBy the unit that had offered
 * @param ofReturn whether it was on its way back
 * @param reasonCode why, a code
 * @param withdrawnBy the officer who withdrew it
 * @param withdrawingUnit that officer's unit
 * @param withdrawnAt when
 */
@PersistedEvent(type = "clue.OfferWithdrawn", label = "移交已撤回")
public record OfferWithdrawn(
        String clueId,
        String offeredTo,
        String offeredBy,
        boolean ofReturn,
        String reasonCode,
        String withdrawnBy,
        String withdrawingUnit,
        Instant withdrawnAt)
        implements ClueEvent, ResponsibleAct {}
