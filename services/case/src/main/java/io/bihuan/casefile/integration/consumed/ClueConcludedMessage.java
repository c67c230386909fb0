package io.bihuan.casefile.integration.consumed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a case needs to know of a concluded clue. */
record ClueConcludedMessage(
        String clueId,
        String clueNo,
        String kind,
        String ladder,
        String handlingUnit,
        String divisionCode,
        Instant concludedAt,
        @Nullable Integer conflictRevision) {}
