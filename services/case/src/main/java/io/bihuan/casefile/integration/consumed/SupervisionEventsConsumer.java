package io.bihuan.casefile.integration.consumed;

import io.bihuan.casefile.write.notesponsors.NoteSponsors;
import io.bihuan.platform.integration.ConsumedEvent;
import io.bihuan.platform.integration.ConsumedEvents;
import io.bihuan.platform.integration.Fact;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever sponsors a case follows where it stands (F29). */
@Component
class SupervisionEventsConsumer implements ConsumedEvents {

    @Override
    public String topic() {
        return "bihuan.supervision.v1";
    }

    @Override
    public List<ConsumedEvent<?>> events() {
        return List.of(new ConsumedEvent<>(
                "io.bihuan.supervision.CaseSponsored.v1",
                CaseSponsoredMessage.class,
                SupervisionEventsConsumer::noteSponsors));
    }

    static Optional<Object> noteSponsors(CaseSponsoredMessage sponsored, Fact fact) {
        return Optional.of(new NoteSponsors(sponsored.caseId(), sponsored.sponsors(), sponsored.changedAt()));
    }
}
