package io.bihuan.supervision.integration.consumed;

import io.bihuan.platform.integration.ConsumedEvent;
import io.bihuan.platform.integration.ConsumedEvents;
import io.bihuan.platform.integration.Fact;
import io.bihuan.supervision.write.notecase.NoteCase;
import io.bihuan.supervision.write.notecaseclosed.NoteCaseClosed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A filed case becomes known here; a closed one is known to be closed. */
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

    static Optional<Object> noteClosed(CaseClosedMessage closed, Fact fact) {
        return Optional.of(new NoteCaseClosed(listing(closed.caseId()), closed.outcome(), closed.closedAt()));
    }

    private static String listing(String caseId) {
        return "listing-" + caseId;
    }
}
