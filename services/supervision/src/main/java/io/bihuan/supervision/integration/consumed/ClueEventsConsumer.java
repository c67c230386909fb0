package io.bihuan.supervision.integration.consumed;

import io.bihuan.platform.integration.ConsumedEvent;
import io.bihuan.platform.integration.ConsumedEvents;
import io.bihuan.platform.integration.Fact;
import io.bihuan.supervision.write.issueurge.IssueUrge;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A breached clock is urged. */
@Component
class ClueEventsConsumer implements ConsumedEvents {

    @Override
    public String topic() {
        return "bihuan.clue.v1";
    }

    @Override
    public List<ConsumedEvent<?>> events() {
        return List.of(new ConsumedEvent<>(
                "io.bihuan.clue.DeadlineBreached.v1", DeadlineBreachedMessage.class, ClueEventsConsumer::issueUrge));
    }

    static Optional<Object> issueUrge(DeadlineBreachedMessage breach, Fact fact) {
        return Optional.of(new IssueUrge(
                "urge-" + fact.id(),
                breach.clueId(),
                breach.clueNo(),
                breach.clock(),
                breach.unit(),
                breach.ruleId(),
                breach.breachedAt(),
                Objects.requireNonNullElse(breach.conflictRevision(), 0)));
    }
}
