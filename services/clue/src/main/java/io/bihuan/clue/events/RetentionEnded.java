package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The retention of an archived clue is over 保管期满 (T54): from here on nobody reads its content, only that there is such a file.
 *
 * @param clueId the clue
 * @param archiveNo the number of the file
 * @param retainedUntil the last day of the retention, in Asia/Shanghai
 * @param endedAt when that was told
 */
@PersistedEvent(type = "clue.RetentionEnded", label = "保管期满，限制查阅")
public record RetentionEnded(String clueId, String archiveNo, LocalDate retainedUntil, Instant endedAt)
        implements ClueEvent {}
