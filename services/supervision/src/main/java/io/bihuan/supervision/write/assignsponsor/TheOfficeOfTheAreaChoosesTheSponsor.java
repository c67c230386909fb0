package io.bihuan.supervision.write.assignsponsor;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.SupervisionError;
import java.util.Map;

/**
 * Sponsors are assigned and released by the anti-crime office in whose area the organ lies that has the case (F29).
 *
 * @param inOwnArea whether that organ's division lies in the office's
 * @param actor who wants to
 */
public record TheOfficeOfTheAreaChoosesTheSponsor(boolean inOwnArea, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return !"SHB".equals(actor.agency()) || !inOwnArea;
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.SPONSOR_IS_FOR_THE_AREAS_OFFICE;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("agency", actor.agency(), "inOwnArea", inOwnArea);
    }
}
