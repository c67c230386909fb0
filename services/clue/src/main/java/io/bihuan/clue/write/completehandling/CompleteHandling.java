package io.bihuan.clue.write.completehandling;

import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Complete the handling 办结. With a case: it has closed, and it must be the clue's own ({@code CASE_STILL_OPEN}). Without:
 * the desk completes it, unless organised crime was found ({@code CASE_REQUIRED}). Refused with {@code
 * HANDLING_ALREADY_COMPLETED} a second time.
 *
 * @param clueId the clue
 * @param caseId the case that closed, or null
 * @param outcome a code: how the case ended, or what was done without one
 * @param actor who acts
 */
@SentBy(
        value = {Role.DESK_TRIAGER, Role.DESK_HEAD},
        automations = "inbox")
public record CompleteHandling(
        @TargetAggregateIdentifier String clueId, @Nullable String caseId, String outcome, Actor actor)
        implements StepOfAnOfficer {}
