package io.bihuan.casefile.integration.published;

import java.time.Instant;

/** A case reached a stage 案件阶段. */
record CaseStageRecordedV1(String caseId, String clueId, String stage, String organ, Instant recordedAt) {}
