package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.clueledger.ClueLedgerLine;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.kernel.access.Tie;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.platform.needtoknow.Places;
import io.bihuan.platform.needtoknow.TieKeys;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.platform.readmodel.ReadModels.Among;
import io.bihuan.platform.security.Callers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Guards lines of the ledger by the clues they stand for. Where the clue's own document has not come as far as the line,
 * nobody can say yet who must not see it.
 */
@Component
class ClueLedgerGuard implements Guard<ClueLedgerLine> {

    private final ReadModels readModels;
    private final ClueFacets facets;
    private final Places places;

    ClueLedgerGuard(ReadModels readModels, ClueFacets facets, Places places) {
        this.readModels = readModels;
        this.facets = facets;
        this.places = places;
    }

    @Override
    public Class<ClueLedgerLine> documentType() {
        return ClueLedgerLine.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<ClueLedgerLine> lines) {
        Map<String, ClueDetails> clues = readModels.findAll(
                ClueDetails.class, lines.stream().map(ClueLedgerLine::clueId).toList());
        List<@Nullable Protected> all = new ArrayList<>();
        for (ClueLedgerLine line : lines) {
            ClueDetails clue = clues.get(line.clueId());
            all.add(clue == null || clue.version() < line.version() ? null : facets.of(clue));
        }
        return all;
    }

    @Override
    public Optional<Among> among(Caller caller, Set<Tie> ties) {
        return TieKeys.among("ties", caller, ties, places);
    }

    @Override
    public ClueLedgerLine whole(ClueLedgerLine line) {
        return line.whole();
    }

    @Override
    public ClueLedgerLine reduced(ClueLedgerLine line, Sight sight) {
        boolean asked =
                Callers.find().filter(caller -> line.isOfferedTo(caller.unit())).isPresent();
        if (sight == Sight.STATUS_ONLY && asked) {
            return line.whole();
        }
        return sight == Sight.STATUS_ONLY ? line.statusOnly() : line.metadataOnly();
    }
}
