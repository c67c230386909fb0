package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How the reporter may be contacted 联系方式约定 (F21). There is no number and no address in it.
 *
 * @param protectionId the protection
 * @param tipId the tip whose reporter is protected
 * @param rule a code of the contact rules
 * @param channel the agreed channel, a code of the feedback channels; null unless one was agreed
 * @param from from when in the day; null for any time
 * @param until until when in the day; null for any time
 * @param setBy the officer
 * @param setAt when
 */
@PersistedEvent(type = "clue.ContactPolicySet", label = "已约定联系方式")
public record ContactPolicySet(
        String protectionId,
        String tipId,
        String rule,
        @Nullable String channel,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        String setBy,
        Instant setAt)
        implements ProtectionEvent {}
