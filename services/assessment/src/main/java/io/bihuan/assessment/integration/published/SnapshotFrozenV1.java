package io.bihuan.assessment.integration.published;

import java.time.Instant;

/** The numbers of a period were frozen 快照已冻结. */
record SnapshotFrozenV1(String periodId, Instant cutoff, long position, Instant frozenAt) {}
