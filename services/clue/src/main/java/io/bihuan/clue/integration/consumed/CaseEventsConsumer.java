package io.bihuan.clue.integration.consumed;

import io.bihuan.clue.write.completehandling.CompleteHandling;
import io.bihuan.clue.write.converttocase.ConvertToCase;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.integration.ConsumedEvent;
import io.bihuan.platform.integration.ConsumedEvents;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What becomes of a clue's case: filed, the clue is converted; closed, its handling is complete (domain §2.5). */
@Component
class CaseEventsConsumer implements ConsumedEvents {

    private static final Actor CONSUMER = Actor.system("case-events-consumer");

    @Override
    public String topic() {
        return "bihuan.case.v1";
    }

    @Override
    public List<ConsumedEvent<?>> events() {
        return List.of(
                new ConsumedEvent<>(
                        "io.bihuan.case.CaseFiled.v1", CaseFiledMessage.class, (message, fact) -> filed(message)),
                new ConsumedEvent<>(
                        "io.bihuan.case.CaseClosed.v1", CaseClosedMessage.class, (message, fact) -> closed(message)));
    }

    private static Optional<Object> filed(CaseFiledMessage message) {
        return Optional.ofNullable(message.clueId())
                .map(clueId -> new ConvertToCase(
                        clueId, message.caseId(), message.caseNo(), message.filingUnit(), message.filedAt(), CONSUMER));
    }

    private static Optional<Object> closed(CaseClosedMessage message) {
        return Optional.ofNullable(message.clueId())
                .map(clueId -> new CompleteHandling(clueId, message.caseId(), message.outcome(), CONSUMER));
    }
}
