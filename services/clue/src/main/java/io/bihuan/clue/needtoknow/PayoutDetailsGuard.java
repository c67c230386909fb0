package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.payouts.PayoutDetails;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.needtoknow.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards {@link PayoutDetails}: finance pays in its area and learns of no clue; whoever must keep out of the clue learns nothing at all. */
@Component
class PayoutDetailsGuard implements Guard<PayoutDetails> {

    private final FacetsOfTheClue clues;

    PayoutDetailsGuard(FacetsOfTheClue clues) {
        this.clues = clues;
    }

    @Override
    public Class<PayoutDetails> documentType() {
        return PayoutDetails.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<PayoutDetails> documents) {
        List<@Nullable Protected> payments = new ArrayList<>();
        for (Protected clue : clues.behind(documents, PayoutDetails::clueId)) {
            payments.add(clue == null ? null : ClueFacets.ofPayment(clue));
        }
        return payments;
    }

    @Override
    public PayoutDetails whole(PayoutDetails document) {
        return document.withoutClue();
    }

    @Override
    public Set<String> guardsOnly() {
        return Set.of("clueId");
    }

    @Override
    public PayoutDetails reduced(PayoutDetails document, Sight sight) {
        return sight == Sight.STATUS_ONLY ? document.statusOnly() : document.metadataOnly();
    }
}
