package io.bihuan.platform.integration;

import io.bihuan.platform.integration.OutboxTranslation.Outgoing;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides for every fact whether it leaves: as it is, blacked out on an operator's word, or not yet. A fact with personal data
 * in it is withheld with those behind it about the same thing, so that each thing's facts keep their order, and all others go
 * on. Nothing is lost: what is withheld stays in the log and leaves when it may.
 */
final class LeakPrevention {

    private static final Logger log = LoggerFactory.getLogger(LeakPrevention.class);

    private final WithheldFacts withheld;
    private final Clock clock;
    private final Runnable whenPrevented;

    LeakPrevention(WithheldFacts withheld, Clock clock, Runnable whenPrevented) {
        this.withheld = withheld;
        this.clock = clock;
        this.whenPrevented = whenPrevented;
    }

    /** The aggregates of which something is withheld. */
    Set<String> lanes() {
        return withheld.lanes();
    }

    /** The fact as it may leave; empty if it may not, because of what stands in it. */
    Optional<Outgoing> permitted(Outgoing fact, EventInfo info) {
        if (PersonalDataGuard.find(fact.data()).isEmpty()) {
            return Optional.of(fact);
        }
        return withheld.find(info.eventId())
                .filter(DataLeakPrevented::mayLeaveBlackedOut)
                .map(released -> fact.blackedOut());
    }

    /** Keeps a fact back. */
    void withhold(Outgoing fact, EventInfo info) {
        List<PersonalDataGuard.Place> places = PersonalDataGuard.find(fact.data());
        boolean news = withheld.withhold(new DataLeakPrevented(
                info.eventId(), info.aggregateId(), info.position(), info.type(), places, clock.instant(), null, null));
        if (news && !places.isEmpty()) {
            log.error(
                    "{}: event {} of {} at position {}, field {}; it is withheld until this is mended",
                    IntegrationError.PERSONAL_DATA_NOT_PUBLISHED.name(),
                    info.eventId(),
                    info.type(),
                    info.position(),
                    places.get(0).field());
            whenPrevented.run();
        }
    }
}
