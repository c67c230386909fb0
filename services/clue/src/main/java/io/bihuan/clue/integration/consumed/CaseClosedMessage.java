package io.bihuan.clue.integration.consumed;

import org.jspecify.annotations.Nullable;

/** {@code io.bihuan.case.CaseClosed.v1} as far as clues read it: a case came to its end 结案. */
record CaseClosedMessage(String caseId, @Nullable String clueId, String outcome) {}
