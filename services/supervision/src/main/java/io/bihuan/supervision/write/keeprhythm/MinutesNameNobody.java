package io.bihuan.supervision.write.keeprhythm;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.privacy.PersonalDataScanner;
import io.bihuan.supervision.model.SupervisionError;
import java.util.List;
import java.util.stream.Stream;

/** Minutes are referred to by an index number and officers by their id; neither is anybody's telephone or identity card (I7). */
public record MinutesNameNobody(String reference, List<String> participants) implements Rule {

    @Override
    public boolean isViolated() {
        return Stream.concat(Stream.of(reference), participants.stream())
                .anyMatch(text -> !PersonalDataScanner.scan(text).isEmpty());
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.MINUTES_NAME_SOMEBODY;
    }
}
