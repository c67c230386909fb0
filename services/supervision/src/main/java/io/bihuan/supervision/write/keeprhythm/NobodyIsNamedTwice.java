package io.bihuan.supervision.write.keeprhythm;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.SupervisionError;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Who took part in a period is recorded once (F56). */
public record NobodyIsNamedTwice(List<String> participants) implements Rule {

    @Override
    public boolean isViolated() {
        return !twice().isEmpty();
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.PARTICIPANT_NAMED_TWICE;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("participants", twice());
    }

    private List<String> twice() {
        return participants.stream()
                .filter(one -> Collections.frequency(participants, one) > 1)
                .distinct()
                .toList();
    }
}
