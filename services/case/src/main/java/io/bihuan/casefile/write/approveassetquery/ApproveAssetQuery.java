package io.bihuan.casefile.write.approveassetquery;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Approve a query 准予查询, as a police head of a county or above (AOCL 27).
 *
 * @param queryId the query
 * @param document number of the approval
 */
@SentBy(Role.POLICE_CHIEF)
public record ApproveAssetQuery(
        @TargetAggregateIdentifier String assetsId, String queryId, String document, Actor actor) {}
