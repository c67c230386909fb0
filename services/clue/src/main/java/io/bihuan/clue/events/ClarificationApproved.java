package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * An organ that was not accused approved the clearing 批准澄清.
 *
 * @param clarificationId the clearing
 * @param approvedBy the officer
 * @param approvingUnit that officer's unit
 * @param approvedAt when
 */
@PersistedEvent(type = "clue.ClarificationApproved", label = "澄清已批准")
public record ClarificationApproved(String clarificationId, String approvedBy, String approvingUnit, Instant approvedAt)
        implements ClearingEvent, ResponsibleAct {}
