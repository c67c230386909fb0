package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A fabricated accusation was referred 移送追责 (刑法 243), on evidence of intent and after a legal review.
 *
 * @param clarificationId the clearing
 * @param clueId the clue
 * @param intentRef where the evidence of intent is indexed
 * @param legalReviewRef where the legal review is indexed
 * @param referredBy the officer
 * @param referringUnit that officer's unit
 * @param referredAt when
 */
@PersistedEvent(type = "clue.FalseAccusationReferred", label = "诬告已移送追责")
public record FalseAccusationReferred(
        String clarificationId,
        String clueId,
        String intentRef,
        String legalReviewRef,
        String referredBy,
        String referringUnit,
        Instant referredAt)
        implements ClearingEvent, ResponsibleAct {}
