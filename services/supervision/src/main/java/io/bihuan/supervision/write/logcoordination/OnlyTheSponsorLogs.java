package io.bihuan.supervision.write.logcoordination;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.SupervisionError;

/** The log of a sponsored case is kept by who sponsors it now (F29). */
public record OnlyTheSponsorLogs(String sponsor, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return !actor.officer().equals(sponsor);
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.LOG_IS_FOR_THE_SPONSOR;
    }
}
