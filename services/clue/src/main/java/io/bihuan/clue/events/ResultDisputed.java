package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The reporter does not accept the result and says what is new 对结果有异议 (F13; 信访条例 34, 35 by analogy): it is read again.
 *
 * @param dialogueId the dialogue
 * @param tipId the tip it is about
 * @param messageId where the text lies in the vault
 * @param commitment salted hash of the text; the salt lies in the vault with it
 * @param disputedAt when
 */
@PersistedEvent(type = "clue.ResultDisputed", label = "举报人对结果有异议")
public record ResultDisputed(String dialogueId, String tipId, String messageId, String commitment, Instant disputedAt)
        implements DialogueEvent {}
