package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * One approver refused 不同意拆封; the request is over.
 *
 * @param requestId the request
 * @param reason a code of the reasons
 * @param denier the officer
 * @param denierUnit that officer's unit
 * @param deniedAt when
 */
@PersistedEvent(type = "clue.UnsealDenied", label = "不同意拆封")
public record UnsealDenied(String requestId, String reason, String denier, String denierUnit, Instant deniedAt)
        implements UnsealEvent, ResponsibleAct {}
