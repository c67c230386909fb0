package io.bihuan.supervision.integration.consumed;

import java.time.Instant;

/** What supervision needs to know of a filed case. */
record CaseFiledMessage(
        String caseId, String caseNo, String clueId, String filingUnit, String level, Instant filedAt) {}
