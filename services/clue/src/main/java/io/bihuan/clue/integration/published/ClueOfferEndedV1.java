package io.bihuan.clue.integration.published;

import java.time.Instant;

/** {@code io.bihuan.clue.ClueOfferEnded.v1}: a dispatch ended before the unit signed for it 交办终止; that unit never had the clue. */
record ClueOfferEndedV1(String clueId, String unit, String how, Instant endedAt) {}
