package io.bihuan.casefile.write.recordassetquery;

import io.bihuan.casefile.model.Asset;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record what an approved query found 记录查询结果.
 *
 * @param queryId the query
 * @param assets the assets that were found, each of them named in the request
 */
@SentBy(Role.VERIFIER)
public record RecordAssetQuery(
        @TargetAggregateIdentifier String assetsId, String queryId, List<Asset> assets, Actor actor) {}
