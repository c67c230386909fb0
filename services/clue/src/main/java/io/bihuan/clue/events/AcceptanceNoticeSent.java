package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The reporter was notified that the matter was accepted, or was not 已受理告知; or notifying was waived (F13).
 *
 * @param noticeId the notice
 * @param clueId the clue
 * @param kind {@code ACCEPTED} or {@code NOT_ACCEPTED}
 * @param reasonCode why it was not accepted, or null
 * @param channel how, or null if waived
 * @param waiverReason why nobody was notified, or null
 * @param sentBy the officer
 * @param sendingUnit that officer's unit
 * @param sentAt when
 */
@PersistedEvent(type = "clue.AcceptanceNoticeSent", label = "已受理告知")
public record AcceptanceNoticeSent(
        String noticeId,
        String clueId,
        String kind,
        @Nullable String reasonCode,
        @Nullable String channel,
        @Nullable String waiverReason,
        String sentBy,
        String sendingUnit,
        Instant sentAt)
        implements NoticeEvent, ResponsibleAct {}
