package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The desk wrote to the reporter 回复举报人.
 *
 * @param dialogueId the dialogue
 * @param tipId the tip it is about
 * @param messageId where the text lies in the vault
 * @param commitment salted hash of the text; the salt lies in the vault with it
 * @param officer the officer
 * @param unit that officer's unit
 * @param repliedAt when
 */
@PersistedEvent(type = "clue.DeskReplied", label = "已回复举报人")
public record DeskReplied(
        String dialogueId,
        String tipId,
        String messageId,
        String commitment,
        String officer,
        String unit,
        Instant repliedAt)
        implements DialogueEvent {}
