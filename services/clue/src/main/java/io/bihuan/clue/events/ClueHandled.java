package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The handling is complete 已办结: the case is closed, or there is none (F16).
 *
 * @param clueId the clue
 * @param caseId the case, or null if there is none
 * @param outcome a code: how the case ended, or what was done without one
 * @param handledAt when
 */
@PersistedEvent(type = "clue.ClueHandled", label = "线索已办结")
public record ClueHandled(String clueId, @Nullable String caseId, String outcome, Instant handledAt)
        implements ClueEvent, ResponsibleAct {}
