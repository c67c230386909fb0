package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The reporter added facts 补充情况; they are a tip of their own, received raw like any other.
 *
 * @param dialogueId the dialogue
 * @param tipId the tip it is about
 * @param addedTipId the tip that holds them
 * @param addedAt when
 */
@PersistedEvent(type = "clue.FactsAdded", label = "举报人补充情况")
public record FactsAdded(String dialogueId, String tipId, String addedTipId, Instant addedAt)
        implements DialogueEvent {}
