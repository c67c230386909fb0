package io.bihuan.clue.integration.published;

import java.time.Instant;
import java.time.LocalDate;

/** {@code io.bihuan.clue.ClueDispatched.v1}: a clue was dispatched 已交办, for the first time or again. */
record ClueDispatchedV1(
        String clueId,
        String clueNo,
        String handlingUnit,
        String grade,
        String divisionCode,
        Instant dispatchedAt,
        LocalDate dueOn,
        boolean redispatch) {}
