package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.cluedetails.ClueDetails;
import io.bihuan.clue.read.cluedetails.ClueLine;
import io.bihuan.clue.read.linetips.LineTips;
import io.bihuan.clue.read.linetips.LineTips.LineTip;
import io.bihuan.clue.read.linetips.TipsBehind;
import io.bihuan.clue.read.tipdetails.TipDetails;
import io.bihuan.platform.readmodel.ReadModels;
import io.bihuan.platform.readmodel.ReadModels.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A discipline line rests on the tips of the clue it was split from: they are attached there and nowhere else. */
@Component
class TipsOfTheParent implements TipsBehind {

    private static final int AT_ONCE = 100;

    private final ReadModels readModels;

    TipsOfTheParent(ReadModels readModels) {
        this.readModels = readModels;
    }

    @Override
    public Optional<LineTips> theLine(String clueId) {
        return readModels
                .find(ClueDetails.class, clueId)
                .map(ClueDetails::line)
                .map(ClueLine::parentId)
                .map(parent -> new LineTips(clueId, attachedTo(parent)));
    }

    private List<LineTip> attachedTo(String parent) {
        List<LineTip> tips = new ArrayList<>();
        String after = "";
        do {
            Page<TipDetails> page =
                    readModels.page(TipDetails.class, Map.of("clueId", parent), "receivedAt", false, after, AT_ONCE);
            page.items().stream().map(TipsOfTheParent::told).forEach(tips::add);
            after = page.next();
        } while (!after.isEmpty());
        return tips;
    }

    private static LineTip told(TipDetails tip) {
        return new LineTip(
                tip.tipId(),
                tip.sourceClass(),
                tip.receivedAt(),
                tip.divisionCode(),
                tip.place(),
                tip.industry(),
                tip.accused(),
                tip.narrative(),
                tip.contentHash());
    }
}
