package io.bihuan.casefile.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A police head of a county or above approved the query 准予查询 (AOCL 27).
 *
 * @param assetsId the record of the assets of the clue, one for a clue
 * @param clueId the clue
 * @param queryId the query
 * @param document number of the approval 批准文书文号
 * @param approverUnit the unit of the head
 * @param approverLevel its level
 * @param approvedBy officer id
 * @param approvedAt when
 */
@PersistedEvent(type = "case.AssetQueryApproved", label = "已批准查询财产")
public record AssetQueryApproved(
        String assetsId,
        String clueId,
        String queryId,
        String document,
        String approverUnit,
        String approverLevel,
        String approvedBy,
        Instant approvedAt)
        implements AssetEvent {}
