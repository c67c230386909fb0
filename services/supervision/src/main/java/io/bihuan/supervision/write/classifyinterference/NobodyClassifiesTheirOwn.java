package io.bihuan.supervision.write.classifyinterference;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.SupervisionError;

/** Who recorded an interference does not say what it was (F44). */
public record NobodyClassifiesTheirOwn(String recordedBy, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return recordedBy.equals(actor.officer());
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.NOBODY_CLASSIFIES_THEIR_OWN;
    }
}
