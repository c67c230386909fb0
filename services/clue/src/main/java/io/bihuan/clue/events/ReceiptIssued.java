package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The reporter of a tip got a receipt code 已发回执. Neither the code nor anything made from it is in here.
 *
 * @param dialogueId the dialogue
 * @param tipId the tip it is about
 * @param reporterRef the reference into the vault
 * @param issuedAt when
 */
@PersistedEvent(type = "clue.ReceiptIssued", label = "已发放查询回执")
public record ReceiptIssued(String dialogueId, String tipId, String reporterRef, Instant issuedAt)
        implements DialogueEvent {}
