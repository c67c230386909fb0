package io.bihuan.registry.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An officer holds an office from a day on.
 *
 * @param officerId the officer
 * @param post which of the officer's posts, from 1
 * @param unit the unit it is held in
 * @param roles names of roles, in alphabetical order
 * @param from first day
 * @param basis the document it rests on 依据文号
 * @param decidedBy officer id, or the system
 * @param decidedAt when it was recorded
 */
@PersistedEvent(type = "registry.PostAssumed", label = "已任职")
public record PostAssumed(
        String officerId,
        int post,
        String unit,
        List<String> roles,
        LocalDate from,
        String basis,
        String decidedBy,
        Instant decidedAt)
        implements OfficerEvent {}
