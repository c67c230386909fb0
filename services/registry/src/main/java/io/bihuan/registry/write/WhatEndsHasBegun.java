package io.bihuan.registry.write;

import io.bihuan.kernel.ErrorCode;
import io.bihuan.kernel.Rule;
import io.bihuan.registry.model.RegistryError;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last day is not before the first.
 *
 * @param from first day
 * @param lastDay last day, or null
 */
public record WhatEndsHasBegun(LocalDate from, @Nullable LocalDate lastDay) implements Rule {

    @Override
    public boolean isViolated() {
        return lastDay != null && lastDay.isBefore(from);
    }

    @Override
    public ErrorCode error() {
        return RegistryError.ENDS_BEFORE_IT_BEGINS;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("from", from);
    }
}
