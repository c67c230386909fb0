package io.bihuan.registry.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A division ended; what was dated before keeps it.
 *
 * @param code the division
 * @param lastDay its last day
 * @param successor the division that takes over, or null
 * @param basis the document it rests on 依据文号
 * @param decidedBy officer id, or the system
 * @param decidedAt when it was recorded
 */
@PersistedEvent(type = "registry.DivisionAbolished", label = "区划已撤销")
public record DivisionAbolished(
        String code, LocalDate lastDay, @Nullable String successor, String basis, String decidedBy, Instant decidedAt)
        implements DivisionEvent {}
