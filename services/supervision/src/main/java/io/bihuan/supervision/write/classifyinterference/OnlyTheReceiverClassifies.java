package io.bihuan.supervision.write.classifyinterference;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.SupervisionError;

/** A record of interference is judged where it went, outside the line of who asked (F44). */
public record OnlyTheReceiverClassifies(String receiver, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return !receiver.equals(actor.unit());
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.CLASSIFYING_IS_FOR_THE_RECEIVER;
    }
}
