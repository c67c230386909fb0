package io.bihuan.supervision.write.delistcase;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.Level;
import io.bihuan.supervision.model.SupervisionError;
import java.util.Map;

/**
 * Who listed delists, or an anti-crime office above it (F27): a level below never takes itself off the list.
 *
 * @param listingUnit who listed
 * @param listingLevel at which level
 * @param inOwnArea whether the lister's division lies in the actor's
 * @param actor who wants to delist
 */
public record OnlyTheListingLevelDelists(String listingUnit, Level listingLevel, boolean inOwnArea, Actor actor)
        implements Rule {

    @Override
    public boolean isViolated() {
        boolean lister = actor.unit().equals(listingUnit);
        boolean above =
                inOwnArea && actor.level() != listingLevel && actor.level().isAtLeast(listingLevel);
        return !"SHB".equals(actor.agency()) || !(lister || above);
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.DELISTING_LEVEL_TOO_LOW;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("listingUnit", listingUnit, "listingLevel", listingLevel.name());
    }
}
