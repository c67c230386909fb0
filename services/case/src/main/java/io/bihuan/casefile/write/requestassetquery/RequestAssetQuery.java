package io.bihuan.casefile.write.requestassetquery;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.SentBy;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ask to query assets 申请查询 (F32).
 *
 * @param queryId made by the sender
 * @param refs numbers of the assets in the list of the police
 * @param document number of the request
 */
@SentBy(Role.VERIFIER)
public record RequestAssetQuery(
        @TargetAggregateIdentifier String assetsId, String queryId, List<String> refs, String document, Actor actor) {}
