package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * An officer read the dialogue 已查看对话; recorded before anything is shown.
 *
 * @param dialogueId the dialogue
 * @param tipId the tip it is about
 * @param officer the officer
 * @param unit that officer's unit
 * @param readAt when
 */
@PersistedEvent(type = "clue.DialogueRead", label = "已查看对话")
public record DialogueRead(String dialogueId, String tipId, String officer, String unit, Instant readAt)
        implements DialogueEvent {}
