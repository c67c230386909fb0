package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The unit a clue was referred to has answered 移送已反馈 (F23).
 *
 * @param clueId the clue
 * @param referredTo the unit that answered
 * @param reply what it answered
 * @param replyRef where the answer is indexed
 * @param notedBy the officer who noted it
 * @param notingUnit that officer's unit
 * @param notedAt when
 */
@PersistedEvent(type = "clue.ReferralAnswered", label = "行业治安移送已反馈")
public record ReferralAnswered(
        String clueId,
        String referredTo,
        String reply,
        String replyRef,
        String notedBy,
        String notingUnit,
        Instant notedAt)
        implements ClueEvent, ResponsibleAct {}
