package io.bihuan.registry.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An officer holds an office no longer.
 *
 * @param officerId the officer
 * @param post which of the officer's posts
 * @param lastDay last day
 * @param basis the document it rests on 依据文号
 * @param decidedBy officer id, or the system
 * @param decidedAt when it was recorded
 */
@PersistedEvent(type = "registry.PostEnded", label = "已免职")
public record PostEnded(
        String officerId, int post, LocalDate lastDay, String basis, String decidedBy, Instant decidedAt)
        implements OfficerEvent {}
