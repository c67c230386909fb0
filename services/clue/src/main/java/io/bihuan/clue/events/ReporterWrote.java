package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The reporter wrote to the desk 举报人来言.
 *
 * @param dialogueId the dialogue
 * @param tipId the tip it is about
 * @param messageId where the text lies in the vault
 * @param commitment salted hash of the text; the salt lies in the vault with it
 * @param writtenAt when
 */
@PersistedEvent(type = "clue.ReporterWrote", label = "举报人来言")
public record ReporterWrote(String dialogueId, String tipId, String messageId, String commitment, Instant writtenAt)
        implements DialogueEvent {}
