package io.bihuan.clue.write.demandassessment;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Have the risk assessed anew because a leak is suspected 须重新评估. Refused for the same leak again ({@code ASSESSMENT_ALREADY_DEMANDED}).
 *
 * @param protectionId the protection
 * @param tipId the tip whose reporter is protected
 * @param leakId the leak
 * @param actor who acts
 */
@SentBy(automations = "policy")
public record DemandAssessment(
        @TargetAggregateIdentifier String protectionId, String tipId, String leakId, Actor actor) {}
