package io.bihuan.supervision.write.listcase;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.Level;
import io.bihuan.supervision.model.SupervisionError;
import java.util.Map;

/**
 * Anti-crime offices of a city or above list, and only what was filed in their own area by an organ that does not stand above
 * them (F27).
 *
 * @param filingLevel the level of the organ that filed
 * @param inOwnArea whether that organ's division lies in the lister's
 * @param actor who wants to list
 */
public record AListerOverseesTheFilingOrgan(Level filingLevel, boolean inOwnArea, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        boolean office = "SHB".equals(actor.agency());
        boolean highEnough =
                actor.level().isAtLeast(Level.CITY) && actor.level().isAtLeast(filingLevel);
        return !(office && highEnough && inOwnArea);
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.LISTER_NOT_COMPETENT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "agency", actor.agency(),
                "level", actor.level().name(),
                "filingLevel", filingLevel.name(),
                "inOwnArea", inOwnArea);
    }
}
