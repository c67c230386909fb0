package io.bihuan.supervision.write.logcoordination;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.CoordinationSubject;
import io.bihuan.supervision.model.SupervisionError;

/** A sponsor gives no opinion on evidence, facts or a decision (F29; 2015 rule, article 3). */
public record SponsorsDecideNothing(CoordinationSubject subject) implements Rule {

    @Override
    public boolean isViolated() {
        return subject.decides();
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.SPONSOR_DECIDES_NOTHING;
    }
}
