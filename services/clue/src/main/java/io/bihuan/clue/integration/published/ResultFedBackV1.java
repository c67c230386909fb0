package io.bihuan.clue.integration.published;

import java.time.Instant;

/** {@code io.bihuan.clue.ResultFedBack.v1}: the reporter was told 已反馈, or telling was waived; who it is stays here. */
record ResultFedBackV1(String clueId, String unit, String outcome, Instant fedBackAt) {}
