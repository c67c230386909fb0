package io.bihuan.clue.needtoknow;

import io.bihuan.clue.model.ClueId;
import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.protection.ProtectionDetails;
import io.bihuan.clue.read.tipdetails.TipDetails;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.platform.readmodel.ReadModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Guards {@link ProtectionDetails} (S3): for the desk of the area and the units that carry a measure out, for a stated purpose. Whoever
 * must keep out of the clue learns of no protection.
 */
@Component
class ProtectionDetailsGuard implements Guard<ProtectionDetails> {

    private final ReadModels readModels;
    private final ClueFacets facets;
    private final Places places;

    ProtectionDetailsGuard(ReadModels readModels, ClueFacets facets, Places places) {
        this.readModels = readModels;
        this.facets = facets;
        this.places = places;
    }

    @Override
    public Class<ProtectionDetails> documentType() {
        return ProtectionDetails.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<ProtectionDetails> documents) {
        List<@Nullable Protected> all = new ArrayList<>();
        documents.forEach(document ->
                all.add(behind(document.tipId()).map(it -> sealed(it, document)).orElse(null)));
        return all;
    }

    @Override
    public ProtectionDetails reduced(ProtectionDetails document, Sight sight) {
        return sight == Sight.STATUS_ONLY ? document.statusOnly() : document.metadataOnly();
    }

    /** As long as the document of the clue has not come, nobody can say who must not see it, and so nobody does. */
    private Optional<Protected> behind(String tipId) {
        Optional<TipDetails> tip = readModels.find(TipDetails.class, tipId);
        if (tip.isPresent() && tip.orElseThrow().clueId() == null) {
            return tip.map(it -> facets.ofTip(it.divisionCode(), TipDetailsGuard.relatives(it)));
        }
        String clueId = tip.map(TipDetails::clueId).orElseGet(() -> ClueId.ofTip(tipId));
        return readModels.find(ClueDetails.class, clueId).map(facets::of);
    }

    private Protected sealed(Protected clue, ProtectionDetails document) {
        Set<String> executing = document.measures().stream()
                .filter(ProtectionDetails.Measure::inForce)
                .map(ProtectionDetails.Measure::executingUnit)
                .collect(Collectors.toUnmodifiableSet());
        return new Protected(
                        clue.sensitivity() == Sensitivity.S4 ? Sensitivity.S4 : Sensitivity.S3,
                        clue.line(),
                        clue.divisions(),
                        executing,
                        places.lines(executing),
                        Set.of(),
                        Set.of(),
                        clue.conflict())
                .restrictedIf(clue.restricted());
    }
}
