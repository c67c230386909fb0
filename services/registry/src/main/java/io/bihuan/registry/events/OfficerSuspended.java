package io.bihuan.registry.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * An officer may not act for the time being, whatever posts are held.
 *
 * @param officerId the officer
 * @param basis the document it rests on 依据文号
 * @param decidedBy officer id, or the system
 * @param decidedAt when it was recorded
 */
@PersistedEvent(type = "registry.OfficerSuspended", label = "已停用")
public record OfficerSuspended(String officerId, String basis, String decidedBy, Instant decidedAt)
        implements OfficerEvent {}
