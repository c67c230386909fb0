package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * The requester reads the tip 已紧急查阅 (B6); in the log before it is shown.
 *
 * @param accessId the access
 * @param officer who reads
 * @param readAt when
 */
@PersistedEvent(type = "clue.EmergencyMatterRead", label = "已紧急查阅")
public record EmergencyMatterRead(String accessId, String officer, Instant readAt) implements EmergencyAccessEvent {}
