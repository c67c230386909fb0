package io.bihuan.casefile.integration.published;

import java.time.Instant;

/** The police filed a case 已立案. */
record CaseFiledV1(
        String caseId,
        String caseNo,
        String clueId,
        String filingUnit,
        String level,
        Instant filedAt,
        int conflictRevision) {}
