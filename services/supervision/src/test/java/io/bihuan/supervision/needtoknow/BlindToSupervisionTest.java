package io.bihuan.supervision.needtoknow;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import io.bihuan.supervision.SampleListing;
import io.bihuan.supervision.SampleUrge;
import io.bihuan.supervision.events.CaseNoted;
import io.bihuan.supervision.events.ConflictNoted;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class BlindToSupervisionTest {

    private static final Caller COUNTY = caller("990121-GA");
    private static final Caller CITY = caller("990100-GA");

    private final InMemoryEventStorageEngine storage = new InMemoryEventStorageEngine();
    private final EventStore log =
            EmbeddedEventStore.builder().storageEngine(storage).build();
    private final BlindToSupervision blindness = new BlindToSupervision(log, new ConflictsOfTheLog(log));

    @Test
    void who_must_keep_out_is_blind_to_the_listing_and_to_the_notice() {
        happened(SampleListing.ID, SampleListing.noted());
        happened(SampleUrge.ID, SampleUrge.issued());
        conflict("c-417");
        conflict("c-418");

        for (String id : List.of(SampleListing.ID, SampleUrge.ID)) {
            assertThat(blindness.isBlind(COUNTY, id)).isTrue();
            assertThat(blindness.isBlind(CITY, id)).isFalse();
        }
    }

    @Test
    void as_long_as_not_every_conflict_was_heard_of_everybody_is() {
        happened(
                SampleListing.ID,
                new CaseNoted(
                        SampleListing.ID,
                        SampleListing.CASE,
                        "AJ-1",
                        "c-417",
                        "990121-GA",
                        "COUNTY",
                        SampleListing.NOW,
                        1));

        assertThat(blindness.isBlind(CITY, SampleListing.ID)).isTrue();
        conflict("c-417");
        assertThat(blindness.isBlind(CITY, SampleListing.ID)).isFalse();
    }

    @Test
    void what_was_never_there_is_unknown_by_itself() {
        assertThat(blindness.isBlind(COUNTY, "listing-that-never-was")).isFalse();
    }

    private void conflict(String clueId) {
        String id = "conflicts-" + clueId;
        happened(id, new ConflictNoted(id, clueId, 1, List.of("990121-GA"), List.of(), Instant.EPOCH));
    }

    private void happened(String id, Object event) {
        storage.appendEvents(new GenericDomainEventMessage<>("Supervised", id, 0, event));
    }

    private static Caller caller(String unit) {
        return new Caller("o-1", unit, "POLICE", Level.COUNTY, "990121", Set.of(Role.POLICE_CHIEF), Set.of(unit), "");
    }
}
