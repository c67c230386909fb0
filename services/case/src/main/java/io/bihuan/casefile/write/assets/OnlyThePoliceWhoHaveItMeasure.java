package io.bihuan.casefile.write.assets;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;
import java.util.Set;

/** Assets are measured by the police that verify the clue, or have its case, and by those above them. */
public record OnlyThePoliceWhoHaveItMeasure(Set<String> inCharge, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return !"POLICE".equals(actor.agency()) || !inCharge.contains(actor.unit());
    }

    @Override
    public ErrorCode error() {
        return CaseError.NOT_COMPETENT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("unit", actor.unit(), "competent", inCharge);
    }
}
