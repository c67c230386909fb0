package io.bihuan.supervision.write.answerurge;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.SupervisionError;
import java.util.Map;

/** Who was urged answers; nobody answers for another unit. */
public record OnlyTheUrgedUnitAnswers(String urgedUnit, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return !urgedUnit.equals(actor.unit());
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.ANSWER_IS_FOR_THE_URGED_UNIT;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("urgedUnit", urgedUnit);
    }
}
