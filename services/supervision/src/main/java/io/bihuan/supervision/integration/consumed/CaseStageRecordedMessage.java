package io.bihuan.supervision.integration.consumed;

import java.time.Instant;

/** What supervision needs to know of a stage: with whom the case is. */
record CaseStageRecordedMessage(String caseId, String stage, String organ, Instant recordedAt) {}
