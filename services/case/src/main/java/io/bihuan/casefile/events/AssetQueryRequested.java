package io.bihuan.casefile.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * The verifiers ask to query assets 申请查询 (F32, AOCL 27).
 *
 * @param assetsId the record of the assets of the clue, one for a clue
 * @param clueId the clue
 * @param queryId the query
 * @param refs numbers of the assets in the list of the police
 * @param document number of the request 呈请文书文号
 * @param requestedUnit their unit
 * @param requestedBy officer id
 * @param requestedAt when
 */
@PersistedEvent(type = "case.AssetQueryRequested", label = "已申请查询财产")
public record AssetQueryRequested(
        String assetsId,
        String clueId,
        String queryId,
        List<String> refs,
        String document,
        String requestedUnit,
        String requestedBy,
        Instant requestedAt)
        implements AssetEvent {}
