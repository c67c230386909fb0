package io.bihuan.casefile.integration.published;

import java.time.Instant;

/** Another police organ was made competent for a case 指定管辖. */
record JurisdictionDesignatedV1(
        String caseId,
        String clueId,
        String fromUnit,
        String unit,
        String level,
        String kind,
        String designatedByUnit,
        Instant designatedAt) {}
