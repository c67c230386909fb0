package io.bihuan.casefile.write.assets;

import io.bihuan.casefile.model.CaseError;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import java.util.Map;

/** Who must keep out of a matter decides nothing about its assets either (A1, F14). */
public record WhoMustKeepOutMeasuresNothing(boolean keepsOut, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return keepsOut;
    }

    @Override
    public ErrorCode error() {
        return CaseError.APPROVER_RECUSED;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("unit", actor.unit());
    }
}
