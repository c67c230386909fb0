package io.bihuan.clue.write.setcontactpolicy;

import io.bihuan.clue.events.ClueRegistered;
import io.bihuan.clue.events.ContactPolicySet;
import io.bihuan.clue.model.ContactPolicy;
import io.bihuan.clue.model.ContactRule;
import io.bihuan.clue.model.FeedbackChannel;
import io.bihuan.clue.model.ProtectionId;
import io.bihuan.clue.write.splitclue.LineBirths;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** What was agreed about contact with whoever reported a clue, from the log itself: what was agreed a moment ago holds. */
@Component
public class ContactPolicies {

    private final EventStore log;
    private final LineBirths births;

    ContactPolicies(EventStore log, LineBirths births) {
        this.log = log;
        this.births = births;
    }

    /** For the tip a clue was registered from and, on the crime line of a split one, also for that of its parent. */
    public List<ContactPolicy> agreedFor(String clueId) {
        return Stream.concat(Stream.of(clueId), births.parentOfCrimeLine(clueId).stream())
                .flatMap(clue -> last(clue, ClueRegistered.class).stream())
                .flatMap(clue -> last(ProtectionId.ofTip(clue.tipId()), ContactPolicySet.class).stream())
                .map(ContactPolicies::policy)
                .toList();
    }

    private static ContactPolicy policy(ContactPolicySet event) {
        return new ContactPolicy(
                ContactRule.valueOf(event.rule()),
                event.channel() == null ? null : FeedbackChannel.valueOf(event.channel()),
                event.from(),
                event.until());
    }

    private <E> Optional<E> last(String aggregateId, Class<E> type) {
        Stream<?> payloads = log.readEvents(aggregateId).asStream().map(Message::getPayload);
        return payloads.filter(type::isInstance).map(type::cast).reduce((earlier, later) -> later);
    }
}
