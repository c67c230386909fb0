package io.bihuan.clue.integration.consumed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code io.bihuan.case.CaseFiled.v1} as far as clues read it: a case was filed 立案, on a clue or on none. */
record CaseFiledMessage(
        String caseId, String caseNo, @Nullable String clueId, String filingUnit, Instant filedAt) {}
