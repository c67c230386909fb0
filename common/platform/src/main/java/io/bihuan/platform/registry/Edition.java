package io.bihuan.platform.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a policy, read.
 *
 * @param version from 1
 * @param validFrom first day
 * @param validTo last day, or null while none is set
 * @param scope for whom
 * @param table what it says
 */
public record Edition<T>(
        int version, LocalDate validFrom, @Nullable LocalDate validTo, Scope scope, T table) {

    boolean isInForceOn(LocalDate day) {
        return hasBegunBy(day) && (validTo == null || !day.isAfter(validTo));
    }

    boolean hasBegunBy(LocalDate day) {
        return !day.isBefore(validFrom);
    }
}
