package io.bihuan.clue.write.withdrawoffer;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.Custody;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** An offer is withdrawn by the unit that made it, or by one above; whoever is asked answers it instead (F04). */
public record WhoOfferedWithdraws(Custody.Offer offer, String actingUnit, ChainOfCommand chain) implements Rule {

    @Override
    public boolean isViolated() {
        return !actingUnit.equals(offer.by())
                && (actingUnit.equals(offer.to()) || !chain.isAbove(actingUnit, offer.by()));
    }

    @Override
    public ErrorCode error() {
        return ClueError.NOT_THE_OFFERER;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("offeredBy", offer.by());
    }
}
