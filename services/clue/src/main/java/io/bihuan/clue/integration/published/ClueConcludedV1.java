package io.bihuan.clue.integration.published;

import java.time.Instant;

/** {@code io.bihuan.clue.ClueConcluded.v1}: verification was concluded 已查结. */
record ClueConcludedV1(
        String clueId,
        String clueNo,
        String kind,
        String ladder,
        String handlingUnit,
        String divisionCode,
        Instant concludedAt,
        int conflictRevision) {}
