package io.bihuan.clue.write.triageclue;

import io.bihuan.clue.model.ClueError;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.privacy.ProfilingGrounds;

/**
 * A clue is triaged by place, business and conduct, never by who somebody is (S14): a list of signs such as tattoos or gold chains, religion,
 * ethnicity, petitions, household or a past sentence is no ground (PIPL 24, 28; AOCL 5).
 */
public record NobodyIsProfiled(String text) implements Rule {

    @Override
    public boolean isViolated() {
        return !ProfilingGrounds.bundled().in(text).isEmpty();
    }

    @Override
    public ErrorCode error() {
        return ClueError.PROFILING_REFUSED;
    }
}
