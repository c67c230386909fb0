package io.bihuan.casefile.needtoknow;

import io.bihuan.casefile.read.assetmeasures.AssetMeasuresDetails;
import io.bihuan.casefile.read.casedetails.CaseDetails;
import io.bihuan.kernel.access.Line;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sensitivity;
import io.bihuan.platform.needtoknow.KnownConflicts;
import io.bihuan.platform.needtoknow.Places;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What the policy has to know of the assets of a clue 涉案财物访问要素. Once there is a case they are with whom the case is with; before, with the unit
 * that verifies the clue. Nobody sponsors assets, and who had them sees nothing of them.
 */
@Component
class AssetFacets {

    private final Places places;
    private final CaseFacets cases;

    AssetFacets(Places places, CaseFacets cases) {
        this.places = places;
        this.cases = cases;
    }

    /**
     * By the conflicts that are known; empty as long as these are not all.
     *
     * @param sensitivity S3 for looks, so that they say why; nobody is asked for a purpose who acts
     */
    Optional<Protected> of(
            AssetMeasuresDetails it, Optional<CaseDetails> itsCase, KnownConflicts known, Sensitivity sensitivity) {
        if (itsCase.isPresent()) {
            return cases.of(itsCase.orElseThrow(), known)
                    .map(theCase -> new Protected(
                            sensitivity,
                            theCase.line(),
                            theCase.divisions(),
                            theCase.custodians(),
                            theCase.custodianLines(),
                            Set.of(),
                            theCase.officers(),
                            theCase.conflict()));
        }
        Set<String> custodians = it.handlingUnit().isEmpty() ? Set.of() : Set.of(it.handlingUnit());
        return known.since(0)
                .map(conflicts -> new Protected(
                        sensitivity,
                        Line.CRIME,
                        places.area(it.divisionCode()),
                        custodians,
                        places.lines(custodians),
                        Set.of(),
                        Set.of(),
                        conflicts));
    }
}
