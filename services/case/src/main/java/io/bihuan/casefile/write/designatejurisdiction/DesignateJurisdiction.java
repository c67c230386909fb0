package io.bihuan.casefile.write.designatejurisdiction;

import io.bihuan.casefile.model.DesignationGround;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Make another police organ competent 指定管辖, or take the case oneself 提级管辖 (F28).
 *
 * @param unit the organ that shall have it
 * @param ground why
 * @param document number of the decision
 * @param actor for the common superior of that organ and the one that has it
 */
@SentBy(Role.POLICE_CHIEF)
public record DesignateJurisdiction(
        @TargetAggregateIdentifier String caseId,
        String unit,
        DesignationGround ground,
        String document,
        Actor actor) {}
