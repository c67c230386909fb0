package io.bihuan.casefile.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.util.List;

/**
 * The query was made 已查询, and this is what was there on that day; nothing is held by it.
 *
 * @param assetsId the record of the assets of the clue, one for a clue
 * @param clueId the clue
 * @param queryId the query
 * @param refs numbers of the assets in the list of the police
 * @param kinds what each of them is, in the same order
 * @param fen how much each is worth in CNY fen, in the same order
 * @param recordedBy officer id
 * @param recordedAt when
 */
@PersistedEvent(type = "case.AssetQueried", label = "已查询财产")
public record AssetQueried(
        String assetsId,
        String clueId,
        String queryId,
        List<String> refs,
        List<String> kinds,
        List<Long> fen,
        String recordedBy,
        Instant recordedAt)
        implements AssetEvent {}
