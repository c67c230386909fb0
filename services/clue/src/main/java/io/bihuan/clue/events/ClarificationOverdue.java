package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The time to publish is over 澄清逾期 (T47) and nothing was published. A late publication does not undo it.
 *
 * @param clarificationId the clearing
 * @param publishOn the last day to publish, in Asia/Shanghai
 * @param publishBy the end of that day
 * @param toldAt when that was told
 */
@PersistedEvent(type = "clue.ClarificationOverdue", label = "澄清逾期")
public record ClarificationOverdue(String clarificationId, LocalDate publishOn, Instant publishBy, Instant toldAt)
        implements ClearingEvent {}
