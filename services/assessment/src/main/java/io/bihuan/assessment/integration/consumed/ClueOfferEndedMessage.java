package io.bihuan.assessment.integration.consumed;

import java.time.Instant;

/** What assessment needs to know of a dispatch that ended before anybody signed for it. */
record ClueOfferEndedMessage(String clueId, String unit, Instant endedAt) {}
