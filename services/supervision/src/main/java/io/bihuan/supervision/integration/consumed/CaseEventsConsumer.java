package io.bihuan.supervision.integration.consumed;

import io.bihuan.platform.integration.ConsumedEvent;
import io.bihuan.platform.integration.ConsumedEvents;
import io.bihuan.platform.integration.Fact;
import io.bihuan.supervision.write.notecase.NoteCase;
import io.bihuan.supervision.write.notecaseclosed.NoteCaseClosed;
import io.bihuan.supervision.write.notejurisdiction.NoteJurisdiction;
import io.bihuan.supervision.write.notestage.NoteStage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A filed case becomes known here, with whom it is from stage to stage, and that it is closed. */
@Component
class CaseEventsConsumer implements ConsumedEvents {

    @Override
    public String topic() {
        return "bihuan.case.v1";
    }

    @Override
    public List<ConsumedEvent<?>> events() {
        return List.of(
                new ConsumedEvent<>(
                        "io.bihuan.case.CaseFiled.v1", CaseFiledMessage.class, CaseEventsConsumer::noteCase),
                new ConsumedEvent<>(
                        "io.bihuan.case.CaseStageRecorded.v1",
                        CaseStageRecordedMessage.class,
                        CaseEventsConsumer::noteStage),
                new ConsumedEvent<>(
                        "io.bihuan.case.JurisdictionDesignated.v1",
                        JurisdictionDesignatedMessage.class,
                        CaseEventsConsumer::noteJurisdiction),
                new ConsumedEvent<>(
                        "io.bihuan.case.CaseClosed.v1", CaseClosedMessage.class, CaseEventsConsumer::noteClosed));
    }

    static Optional<Object> noteCase(CaseFiledMessage filed, Fact fact) {
        return Optional.of(new NoteCase(
                listing(filed.caseId()),
                filed.caseId(),
                filed.caseNo(),
                filed.clueId(),
                filed.filingUnit(),
                filed.level(),
                filed.filedAt(),
                Objects.requireNonNullElse(filed.conflictRevision(), 0)));
    }

    static Optional<Object> noteStage(CaseStageRecordedMessage reached, Fact fact) {
        return Optional.of(
                new NoteStage(listing(reached.caseId()), reached.stage(), reached.organ(), reached.recordedAt()));
    }

    static Optional<Object> noteJurisdiction(JurisdictionDesignatedMessage designated, Fact fact) {
        return Optional.of(new NoteJurisdiction(
                listing(designated.caseId()), designated.unit(), designated.level(), designated.designatedAt()));
    }

    static Optional<Object> noteClosed(CaseClosedMessage closed, Fact fact) {
        return Optional.of(new NoteCaseClosed(listing(closed.caseId()), closed.outcome(), closed.closedAt()));
    }

    private static String listing(String caseId) {
        return "listing-" + caseId;
    }
}
