package io.bihuan.clue.write.assessrisk;

import io.bihuan.clue.model.RiskLevel;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Assess the risk of a reporter 评估风险. Refused to who must keep out ({@code ACTING_UNIT_IN_CONFLICT}).
 *
 * @param protectionId the protection
 * @param tipId the tip whose reporter is protected
 * @param level how great it is
 * @param basisRef where the assessment is indexed
 * @param conflicts who must keep out of the matter
 * @param actor who acts
 */
@SentBy({Role.DESK_TRIAGER, Role.DESK_HEAD, Role.POLICE_CHIEF})
public record AssessRisk(
        @TargetAggregateIdentifier String protectionId,
        String tipId,
        RiskLevel level,
        String basisRef,
        ConflictSet conflicts,
        Actor actor) {}
