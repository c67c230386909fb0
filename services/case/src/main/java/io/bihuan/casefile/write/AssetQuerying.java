package io.bihuan.casefile.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.bihuan.casefile.events.AssetQueried;
import io.bihuan.casefile.events.AssetQueryApproved;
import io.bihuan.casefile.events.AssetQueryRequested;
import io.bihuan.casefile.model.Asset;
import io.bihuan.casefile.model.CaseError;
import io.bihuan.casefile.write.approveassetquery.ApproveAssetQuery;
import io.bihuan.casefile.write.assets.AssetsAreListedByNumber;
import io.bihuan.casefile.write.assets.Matters;
import io.bihuan.casefile.write.assets.TheApproverStandsHighEnough;
import io.bihuan.casefile.write.recordassetquery.OnlyWhatWasApprovedIsQueried;
import io.bihuan.casefile.write.recordassetquery.RecordAssetQuery;
import io.bihuan.casefile.write.requestassetquery.RequestAssetQuery;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.UnitRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Queries of assets 查询财产 (F32, AOCL 27): asked for, approved by a head of a county or above, recorded. They hold nothing. */
final class AssetQuerying {

    private enum Status {
        REQUESTED,
        APPROVED,
        QUERIED
    }

    private record Query(Status status, List<String> refs) {

        Query at(Status next) {
            return new Query(next, refs);
        }
    }

    private final AssetState state;
    private Map<String, Query> queries = Map.of();

    AssetQuerying(AssetState state) {
        this.state = state;
    }

    @CommandHandler
    void decide(RequestAssetQuery command, Clock clock, UnitRegistry units, Matters matters) {
        state.mustConcern(command.actor(), clock.instant(), units, matters);
        Rule.verify(new AssetsAreListedByNumber(command.refs()));
        if (queries.containsKey(command.queryId())) {
            throw new DomainException(CaseError.QUERY_ALREADY_REQUESTED);
        }
        apply(new AssetQueryRequested(
                command.assetsId(),
                state.clueId,
                command.queryId(),
                command.refs(),
                command.document(),
                command.actor().unit(),
                command.actor().officer(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(AssetQueryRequested event) {
        queries = with(event.queryId(), new Query(Status.REQUESTED, event.refs()));
    }

    @CommandHandler
    void decide(ApproveAssetQuery command, Clock clock, UnitRegistry units, Matters matters) {
        state.mustConcern(command.actor(), clock.instant(), units, matters);
        Rule.verify(new TheApproverStandsHighEnough(Level.COUNTY, command.actor()));
        at(Status.REQUESTED, command.queryId());
        apply(new AssetQueryApproved(
                command.assetsId(),
                state.clueId,
                command.queryId(),
                command.document(),
                command.actor().unit(),
                command.actor().level().name(),
                command.actor().officer(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(AssetQueryApproved event) {
        queries = with(event.queryId(), queries.get(event.queryId()).at(Status.APPROVED));
    }

    @CommandHandler
    void decide(RecordAssetQuery command, Clock clock, UnitRegistry units, Matters matters) {
        state.mustConcern(command.actor(), clock.instant(), units, matters);
        Query query = at(Status.APPROVED, command.queryId());
        List<String> refs = command.assets().stream().map(Asset::ref).toList();
        Rule.verify(new AssetsAreListedByNumber(refs), new OnlyWhatWasApprovedIsQueried(query.refs(), refs));
        apply(new AssetQueried(
                command.assetsId(),
                state.clueId,
                command.queryId(),
                refs,
                command.assets().stream().map(it -> it.kind().name()).toList(),
                command.assets().stream().map(Asset::fen).toList(),
                command.actor().officer(),
                clock.instant()));
    }

    @EventSourcingHandler
    void evolve(AssetQueried event) {
        queries = with(event.queryId(), queries.get(event.queryId()).at(Status.QUERIED));
    }

    /** The query, if it stands there. */
    private Query at(Status needed, String queryId) {
        Query query = queries.get(queryId);
        if (query == null) {
            throw new DomainException(CaseError.QUERY_UNKNOWN, Map.of("queryId", queryId));
        }
        if (query.status() != needed) {
            throw new DomainException(
                    CaseError.QUERY_NOT_NEXT, Map.of("status", query.status().name()));
        }
        return query;
    }

    private Map<String, Query> with(String queryId, Query query) {
        Map<String, Query> changed = new HashMap<>(queries);
        changed.put(queryId, query);
        return changed;
    }
}
