package io.bihuan.clue.export;

import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.clueledger.ClueLedgerLine;
import io.bihuan.clue.read.tipdetails.TipDetails;
import io.bihuan.platform.needtoknow.GuardedReads;
import io.bihuan.platform.readmodel.ReadModels;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The ledger as the caller may see it, a page at a time in the order of the clue numbers. */
@Component
class VisibleClues {

    private static final int PAGE = 500;

    private final GuardedReads reads;

    VisibleClues(GuardedReads reads) {
        this.reads = reads;
    }

    /** Takes one clue. */
    interface Sink {
        /** @throws IOException if there is no room for it */
        void accept(ExportedClue clue) throws IOException;
    }

    /** Goes through all of them; every page leaves its entries in the trail of reads. */
    void forEach(Wanted wanted, Sink sink) throws IOException {
        String after = "";
        do {
            ReadModels.Page<ClueLedgerLine> page =
                    reads.page(ClueLedgerLine.class, wanted.filters(), "clueNo", false, after, PAGE);
            for (ExportedClue clue : clues(page.items(), wanted.profile().hasTips())) {
                sink.accept(clue);
            }
            after = page.next();
        } while (!after.isEmpty());
    }

    private List<ExportedClue> clues(List<ClueLedgerLine> lines, boolean withTips) {
        Map<String, ClueDetails> clues = reads.findAll(
                ClueDetails.class, lines.stream().map(ClueLedgerLine::clueId).toList());
        Map<String, TipDetails> tips = withTips
                ? reads.findAll(
                        TipDetails.class,
                        clues.values().stream()
                                .map(ClueDetails::tipId)
                                .filter(id -> !id.isEmpty())
                                .toList())
                : Map.of();
        return lines.stream()
                .map(line -> {
                    ClueDetails clue = clues.get(line.clueId());
                    return new ExportedClue(line, clue, clue == null ? null : tips.get(clue.tipId()));
                })
                .toList();
    }
}
