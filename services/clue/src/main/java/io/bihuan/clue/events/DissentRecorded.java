package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The reporter does not accept the result and names nothing new 异议已记录 (F13): it is recorded and explained, and not read again.
 *
 * @param dialogueId the dialogue
 * @param tipId the tip it is about
 * @param messageId where the text lies in the vault
 * @param commitment salted hash of the text; the salt lies in the vault with it
 * @param recordedAt when
 */
@PersistedEvent(type = "clue.DissentRecorded", label = "举报人异议已记录（无新的事实）")
public record DissentRecorded(String dialogueId, String tipId, String messageId, String commitment, Instant recordedAt)
        implements DialogueEvent {}
