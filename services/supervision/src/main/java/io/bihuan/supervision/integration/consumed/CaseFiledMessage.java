package io.bihuan.supervision.integration.consumed;

import io.bihuan.kernel.registry.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What supervision needs to know of a filed case. */
record CaseFiledMessage(
        String caseId,
        String caseNo,
        String clueId,
        String filingUnit,
        Level level,
        Instant filedAt,
        @Nullable Integer conflictRevision) {}
