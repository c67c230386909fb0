package io.bihuan.registry.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a policy. Its content never changes; only its last day becomes known when another version takes over.
 *
 * @param version from 1
 * @param validFrom first day
 * @param validTo last day, or null while none is set
 * @param supersededBy the version that took over, or null
 * @param scope for whom
 * @param contentHash algorithm tag and hexadecimal digest of the content in UTF-8, for example {@code sha-256:9f86…}
 * @param content the table
 */
public record PolicyVersion(
        int version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer supersededBy,
        PolicyScope scope,
        String contentHash,
        String content) {

    /** Whether it is in force on the day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether both would hold for the same scope on one day. */
    public boolean overlaps(PolicyScope otherScope, LocalDate from, @Nullable LocalDate to) {
        boolean endsBefore = validTo != null && validTo.isBefore(from);
        boolean beginsAfter = to != null && validFrom.isAfter(to);
        return scope.equals(otherScope) && !endsBefore && !beginsAfter;
    }

    /** The same version, taken over by another. */
    public PolicyVersion endedAfter(LocalDate lastDay, int successor) {
        return new PolicyVersion(version, validFrom, lastDay, successor, scope, contentHash, content);
    }
}
