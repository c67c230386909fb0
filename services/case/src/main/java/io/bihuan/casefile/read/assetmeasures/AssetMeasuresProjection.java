package io.bihuan.casefile.read.assetmeasures;

import io.bihuan.casefile.events.AssetEvent;
import io.bihuan.casefile.events.AssetFrozen;
import io.bihuan.casefile.events.AssetQueried;
import io.bihuan.casefile.events.AssetQueryApproved;
import io.bihuan.casefile.events.AssetQueryRequested;
import io.bihuan.casefile.events.DispatchNoted;
import io.bihuan.casefile.events.EmergencyMeasureApplied;
import io.bihuan.casefile.events.EmergencyMeasureConverted;
import io.bihuan.casefile.events.EmergencyMeasureReleased;
import io.bihuan.casefile.events.HandlerNoted;
import io.bihuan.casefile.events.HandlerWithdrawn;
import io.bihuan.casefile.read.assetmeasures.AssetMeasuresDetails.Emergency;
import io.bihuan.casefile.read.assetmeasures.AssetMeasuresDetails.Found;
import io.bihuan.casefile.read.assetmeasures.AssetMeasuresDetails.Frozen;
import io.bihuan.casefile.read.assetmeasures.AssetMeasuresDetails.Held;
import io.bihuan.casefile.read.assetmeasures.AssetMeasuresDetails.Query;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.platform.readmodel.ReadModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Read model {@code asset-measures}. */
@Component
class AssetMeasuresProjection implements ReadModel<AssetMeasuresDetails, AssetEvent> {

    @Override
    public String name() {
        return "asset-measures";
    }

    @Override
    public Class<AssetEvent> eventType() {
        return AssetEvent.class;
    }

    @Override
    public Class<AssetMeasuresDetails> documentType() {
        return AssetMeasuresDetails.class;
    }

    @Override
    public AssetMeasuresDetails evolve(
            String key, @Nullable AssetMeasuresDetails before, AssetEvent event, EventInfo info) {
        if (before == null) {
            if (event instanceof DispatchNoted e) {
                return new AssetMeasuresDetails(
                        e.assetsId(),
                        e.clueId(),
                        e.clueNo(),
                        "",
                        e.divisionCode(),
                        List.of(),
                        List.of(),
                        List.of(),
                        info.sequence());
            }
            throw new IllegalStateException("a record of assets begins with a dispatch, not with " + info.type());
        }
        String unit = event instanceof HandlerNoted e
                ? e.unit()
                : event instanceof HandlerWithdrawn ? "" : before.handlingUnit();
        return new AssetMeasuresDetails(
                before.assetsId(),
                before.clueId(),
                before.clueNo(),
                unit,
                event instanceof DispatchNoted e ? e.divisionCode() : before.divisionCode(),
                queries(before.queries(), event),
                emergencies(before.emergencies(), event),
                frozen(before.frozen(), event),
                info.sequence());
    }

    private static List<Query> queries(List<Query> before, AssetEvent event) {
        if (event instanceof AssetQueryRequested e) {
            Query asked = new Query(e.queryId(), "REQUESTED", e.refs(), List.of(), null, null, e.requestedAt());
            return Stream.concat(before.stream().filter(it -> !it.queryId().equals(e.queryId())), Stream.of(asked))
                    .toList();
        }
        if (event instanceof AssetQueryApproved e) {
            return changed(
                    before,
                    e.queryId(),
                    it -> new Query(
                            it.queryId(),
                            "APPROVED",
                            it.refs(),
                            it.found(),
                            e.approverUnit(),
                            e.approverLevel(),
                            e.approvedAt()));
        }
        if (event instanceof AssetQueried e) {
            List<Found> found = IntStream.range(0, e.refs().size())
                    .mapToObj(i ->
                            new Found(e.refs().get(i), e.kinds().get(i), e.fen().get(i)))
                    .toList();
            return changed(
                    before,
                    e.queryId(),
                    it -> new Query(
                            it.queryId(),
                            "QUERIED",
                            it.refs(),
                            found,
                            it.approverUnit(),
                            it.approverLevel(),
                            e.recordedAt()));
        }
        return before;
    }

    private static List<Query> changed(List<Query> before, String queryId, UnaryOperator<Query> change) {
        return before.stream()
                .map(it -> it.queryId().equals(queryId) ? change.apply(it) : it)
                .toList();
    }

    private static List<Emergency> emergencies(List<Emergency> before, AssetEvent event) {
        if (event instanceof EmergencyMeasureApplied e) {
            return Stream.concat(
                            before.stream().filter(it -> !it.measureId().equals(e.measureId())), Stream.of(applied(e)))
                    .toList();
        }
        if (event instanceof EmergencyMeasureReleased e) {
            return ended(before, e.measureId(), e.refs(), "RELEASED", e.ground(), e.endedAt());
        }
        return event instanceof EmergencyMeasureConverted e
                ? ended(before, e.measureId(), e.refs(), "CONVERTED", null, e.convertedAt())
                : before;
    }

    private static Emergency applied(EmergencyMeasureApplied e) {
        List<Held> assets = new ArrayList<>();
        for (int i = 0; i < e.refs().size(); i++) {
            assets.add(new Held(e.refs().get(i), e.kinds().get(i), e.fen().get(i), "ACTIVE", null, null));
        }
        return new Emergency(
                e.measureId(),
                e.kind(),
                e.risk(),
                e.document(),
                e.approverUnit(),
                e.approverLevel(),
                e.startAt(),
                e.expiresAt(),
                List.copyOf(assets));
    }

    private static List<Emergency> ended(
            List<Emergency> before,
            String measureId,
            List<String> refs,
            String standing,
            @Nullable String ground,
            Instant at) {
        return before.stream()
                .map(it -> it.measureId().equals(measureId)
                        ? new Emergency(
                                it.measureId(),
                                it.kind(),
                                it.risk(),
                                it.document(),
                                it.approverUnit(),
                                it.approverLevel(),
                                it.startAt(),
                                it.expiresAt(),
                                it.assets().stream()
                                        .map(asset -> refs.contains(asset.ref())
                                                ? new Held(asset.ref(), asset.kind(), asset.fen(), standing, ground, at)
                                                : asset)
                                        .toList())
                        : it)
                .toList();
    }

    private static List<Frozen> frozen(List<Frozen> before, AssetEvent event) {
        if (!(event instanceof AssetFrozen e)) {
            return before;
        }
        Frozen asset = new Frozen(e.ref(), e.kind(), e.fen(), e.caseId(), e.document(), e.frozenAt(), e.endsOn());
        return Stream.concat(before.stream().filter(it -> !it.ref().equals(e.ref())), Stream.of(asset))
                .toList();
    }
}
