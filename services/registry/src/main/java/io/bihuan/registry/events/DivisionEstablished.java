package io.bihuan.registry.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A division came to be.
 *
 * @param code the division
 * @param name Chinese name
 * @param level administrative level, by name
 * @param kind STATUTORY or FUNCTIONAL
 * @param parent the division directly above, or null at the top
 * @param effectiveFrom its first day
 * @param basis the document it rests on 依据文号
 * @param decidedBy officer id, or the system
 * @param decidedAt when it was recorded
 */
@PersistedEvent(type = "registry.DivisionEstablished", label = "区划已设立")
public record DivisionEstablished(
        String code,
        String name,
        String level,
        String kind,
        @Nullable String parent,
        LocalDate effectiveFrom,
        String basis,
        String decidedBy,
        Instant decidedAt)
        implements DivisionEvent {}
