package io.bihuan.registry.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A suspended officer may act again.
 *
 * @param officerId the officer
 * @param basis the document it rests on 依据文号
 * @param decidedBy officer id, or the system
 * @param decidedAt when it was recorded
 */
@PersistedEvent(type = "registry.OfficerReinstated", label = "已恢复")
public record OfficerReinstated(String officerId, String basis, String decidedBy, Instant decidedAt)
        implements OfficerEvent {}
