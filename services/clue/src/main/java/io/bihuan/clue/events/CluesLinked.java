package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A person found that two clues belong together 已关联. Each stays a clue of its own, and so does each reporter.
 *
 * @param linkId the link
 * @param clueId the one clue
 * @param otherClueId the other
 * @param ground why, a {@code LinkGround}
 * @param linkedBy the officer
 * @param unit that officer's unit
 * @param linkedAt when
 */
@PersistedEvent(type = "clue.CluesLinked", label = "线索已关联")
public record CluesLinked(
        String linkId, String clueId, String otherClueId, String ground, String linkedBy, String unit, Instant linkedAt)
        implements LinkEvent {}
