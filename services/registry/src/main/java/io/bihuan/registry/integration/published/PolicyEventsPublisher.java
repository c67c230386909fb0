package io.bihuan.registry.integration.published;

import io.bihuan.platform.integration.Published;
import io.bihuan.platform.integration.PublishedEvents;
import io.bihuan.platform.readmodel.EventInfo;
import io.bihuan.registry.events.PolicyEvent;
import io.bihuan.registry.events.PolicyPublished;
import io.bihuan.registry.events.PolicySuperseded;
import io.bihuan.registry.model.StateOfRecord;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What policy events tell other services: the whole state after each of them. */
@Component
class PolicyEventsPublisher implements PublishedEvents<PolicyEvent> {

    private final StateOfRecord record;

    PolicyEventsPublisher(StateOfRecord record) {
        this.record = record;
    }

    @Override
    public Class<PolicyEvent> eventType() {
        return PolicyEvent.class;
    }

    @Override
    public Optional<Published> translate(PolicyEvent event, EventInfo info) {
        String policy = event.policyId();
        String kind = record.policyKind(policy, info.position());
        return record.policy(policy, info.position())
                .numbered(versionOf(event))
                .map(version -> new Published(
                        "io.bihuan.registry.PolicyPublished.v1",
                        PolicyPublishedV1.of(policy, kind, version, info.occurredAt())));
    }

    /** A version whose last day became known is told again. */
    private static int versionOf(PolicyEvent event) {
        return event instanceof PolicyPublished published ? published.version() : ((PolicySuperseded) event).version();
    }
}
