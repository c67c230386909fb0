package io.bihuan.eventlog;

import org.jspecify.annotations.Nullable;

/**
 * What a {@link LogVerifier} found.
 *
 * @param ok whether everything it looked at is sound
 * @param checkedCommits how many commits were found sound
 * @param checkedEvents how many events they hold
 * @param headHash chain hash of the last sound commit, lower-case hex; {@code null} if there was none
 * @param firstBadPosition the first position that is wrong, {@code -1} if none is
 * @param reason what is wrong there, {@code null} if nothing is
 * @param checkpoints how many checkpoints were found to hold
 * @param signedTo up to which position a checkpoint that holds covers the log, {@code -1} if none does
 */
public record LogReport(
        boolean ok,
        long checkedCommits,
        long checkedEvents,
        @Nullable String headHash,
        long firstBadPosition,
        @Nullable String reason,
        long checkpoints,
        long signedTo) {}
