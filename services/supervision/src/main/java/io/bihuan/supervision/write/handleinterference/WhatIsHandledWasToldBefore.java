package io.bihuan.supervision.write.handleinterference;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.supervision.model.SupervisionError;

/** Nothing comes of an interference behind closed doors: it is made known or handed on first (F44). */
public record WhatIsHandledWasToldBefore(boolean told) implements Rule {

    @Override
    public boolean isViolated() {
        return !told;
    }

    @Override
    public ErrorCode error() {
        return SupervisionError.INTERFERENCE_NOT_TOLD_YET;
    }
}
