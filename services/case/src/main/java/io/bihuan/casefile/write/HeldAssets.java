package io.bihuan.casefile.write;

import io.bihuan.casefile.events.EmergencyMeasureApplied;
import io.bihuan.casefile.model.Asset;
import io.bihuan.casefile.model.AssetKind;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What an emergency measure holds 紧急措施控制的财产.
 *
 * @param expiresAt until when
 * @param assets by their number, in the order of the decision
 */
record HeldAssets(Instant expiresAt, Map<String, Asset> assets) {

    static HeldAssets of(EmergencyMeasureApplied event) {
        Map<String, Asset> assets = new LinkedHashMap<>();
        for (int i = 0; i < event.refs().size(); i++) {
            String ref = event.refs().get(i);
            assets.put(
                    ref,
                    new Asset(
                            ref,
                            AssetKind.valueOf(event.kinds().get(i)),
                            event.fen().get(i)));
        }
        return new HeldAssets(event.expiresAt(), assets);
    }

    /** The numbers of what it holds. */
    Set<String> refs() {
        return assets.keySet();
    }

    /** Some of it, in the order they are named. */
    List<Asset> some(Collection<String> refs) {
        return refs.stream().map(assets::get).map(Objects::requireNonNull).toList();
    }

    /** The same without some of it. */
    HeldAssets without(Collection<String> refs) {
        Map<String, Asset> fewer = new LinkedHashMap<>(assets);
        fewer.keySet().removeAll(refs);
        return new HeldAssets(expiresAt, fewer);
    }
}
