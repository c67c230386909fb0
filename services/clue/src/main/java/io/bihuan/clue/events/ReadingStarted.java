package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A reviewer of another unit took it to read 阅卷.
 *
 * @param reviewId the review
 * @param reviewer the officer who reads
 * @param reviewerUnit that officer's unit
 * @param startedAt when
 */
@PersistedEvent(type = "clue.ReadingStarted", label = "复核人已开始阅卷")
public record ReadingStarted(String reviewId, String reviewer, String reviewerUnit, Instant startedAt)
        implements ReviewEvent {}
