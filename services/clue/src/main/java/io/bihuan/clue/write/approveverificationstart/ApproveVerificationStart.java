package io.bihuan.clue.write.approveverificationstart;

import io.bihuan.clue.model.StepOfAnOfficer;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Approve the start of verification 启动核查. Refused unless police of county level or above approve, the handling unit or a
 * superior in its line ({@code START_APPROVAL_TOO_LOW}), and two verifiers are named ({@code TWO_VERIFIERS_REQUIRED}).
 *
 * @param clueId the clue
 * @param verifiers officer ids
 * @param actor who acts
 */
@SentBy(Role.POLICE_CHIEF)
public record ApproveVerificationStart(
        @TargetAggregateIdentifier String clueId, List<String> verifiers, Actor actor) implements StepOfAnOfficer {}
