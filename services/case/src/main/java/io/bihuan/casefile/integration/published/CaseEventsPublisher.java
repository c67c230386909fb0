package io.bihuan.casefile.integration.published;

import io.bihuan.casefile.events.CaseClosed;
import io.bihuan.casefile.events.CaseEvent;
import io.bihuan.casefile.events.CaseFiled;
import io.bihuan.casefile.events.CaseStageRecorded;
import io.bihuan.casefile.events.JurisdictionDesignated;
import io.bihuan.platform.integration.Published;
import io.bihuan.platform.integration.PublishedEvents;
import io.bihuan.platform.needtoknow.ConflictLog;
import io.bihuan.platform.readmodel.EventInfo;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What cases tell other services. A proposal stays inside: nothing is filed yet. What begins something elsewhere carries on how
 * many declarations of conflict are known here; told again later it may be more, which only binds the receiver more.
 */
@Component
class CaseEventsPublisher implements PublishedEvents<CaseEvent> {

    private static final String PREFIX = "io.bihuan.case.";

    private final ConflictLog conflicts;

    CaseEventsPublisher(ConflictLog conflicts) {
        this.conflicts = conflicts;
    }

    @Override
    public Class<CaseEvent> eventType() {
        return CaseEvent.class;
    }

    @Override
    public Optional<Published> translate(CaseEvent event, EventInfo info) {
        if (event instanceof CaseFiled e) {
            return published(
                    "CaseFiled.v1",
                    new CaseFiledV1(
                            e.caseId(),
                            e.caseNo(),
                            e.clueId(),
                            e.filingUnit(),
                            e.level(),
                            e.filedAt(),
                            conflicts.of(e.clueId()).revision()));
        }
        if (event instanceof CaseStageRecorded e) {
            return published(
                    "CaseStageRecorded.v1",
                    new CaseStageRecordedV1(e.caseId(), e.clueId(), e.stage(), e.organ(), e.recordedAt()));
        }
        if (event instanceof JurisdictionDesignated e) {
            return published(
                    "JurisdictionDesignated.v1",
                    new JurisdictionDesignatedV1(
                            e.caseId(),
                            e.clueId(),
                            e.fromUnit(),
                            e.unit(),
                            e.level(),
                            e.kind(),
                            e.designatedByUnit(),
                            e.designatedAt()));
        }
        if (event instanceof CaseClosed e) {
            return published("CaseClosed.v1", new CaseClosedV1(e.caseId(), e.clueId(), e.outcome(), e.closedAt()));
        }
        return Optional.empty();
    }

    private static Optional<Published> published(String type, Object data) {
        return Optional.of(new Published(PREFIX + type, data));
    }
}
