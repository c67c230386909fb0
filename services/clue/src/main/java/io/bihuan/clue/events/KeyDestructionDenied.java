package io.bihuan.clue.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * One approver refused 不同意销毁密钥; the request is over.
 *
 * @param requestId the request
 * @param denier the officer
 * @param denierUnit that officer's unit
 * @param deniedAt when
 */
@PersistedEvent(type = "clue.KeyDestructionDenied", label = "不同意销毁密钥")
public record KeyDestructionDenied(String requestId, String denier, String denierUnit, Instant deniedAt)
        implements KeyDestructionEvent, ResponsibleAct {}
