package io.bihuan.supervision.write;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.privacy.PersonalDataScanner;
import io.bihuan.supervision.model.SupervisionError;

/** A text that is kept for ever holds no number by which somebody is found (I7). */
record TextsNameNobody(String text) implements Rule {

    @Override
    public boolean isViolated() {
        return !PersonalDataScanner.scan(text).isEmpty();
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.TEXT_NAMES_SOMEBODY;
    }
}
