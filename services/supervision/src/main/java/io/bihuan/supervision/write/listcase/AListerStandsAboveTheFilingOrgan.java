package io.bihuan.supervision.write.listcase;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.Level;
import io.bihuan.supervision.model.SupervisionError;
import java.util.Map;

/** Anti-crime offices of a city or above list, and only what was filed below them or at their level (F27). */
public record AListerStandsAboveTheFilingOrgan(Level filingLevel, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        boolean office = "SHB".equals(actor.agency());
        boolean highEnough = actor.level().isAtLeast(Level.CITY) && actor.level().isAtLeast(filingLevel);
        return !office || !highEnough;
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.LISTER_NOT_COMPETENT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("agency", actor.agency(), "level", actor.level().name(), "filingLevel", filingLevel.name());
    }
}
