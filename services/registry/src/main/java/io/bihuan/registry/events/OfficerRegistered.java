package io.bihuan.registry.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * An officer became known. The name stays inside the registry.
 *
 * @param officerId the officer
 * @param name what colleagues see
 * @param basis the document it rests on 依据文号
 * @param decidedBy officer id, or the system
 * @param decidedAt when it was recorded
 */
@PersistedEvent(type = "registry.OfficerRegistered", label = "人员已登记")
public record OfficerRegistered(String officerId, String name, String basis, String decidedBy, Instant decidedAt)
        implements OfficerEvent {}
