package io.bihuan.supervision.write.delistcase;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.registry.Level;
import io.bihuan.supervision.model.SupervisionError;
import java.util.Map;

/** Who listed delists, or the office above (F27): a level below never takes itself off the list. */
public record OnlyTheListingLevelDelists(String listingUnit, Level listingLevel, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        boolean lister = actor.unit().equals(listingUnit);
        boolean above = actor.level() != listingLevel && actor.level().isAtLeast(listingLevel);
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
