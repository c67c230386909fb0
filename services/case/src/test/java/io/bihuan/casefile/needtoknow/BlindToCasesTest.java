package io.bihuan.casefile.needtoknow;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.casefile.SampleCase;
import io.bihuan.casefile.events.CaseProposed;
import io.bihuan.casefile.events.ConflictNoted;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.registry.Level;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class BlindToCasesTest {

    private static final Caller STATION = caller("990121103-PCS", Set.of("990121103-PCS", "990121-GA"));
    private static final Caller CITY = caller("990100-GA", Set.of("990100-GA", "990000-GA"));

    private final InMemoryEventStorageEngine storage = new InMemoryEventStorageEngine();
    private final EventStore log =
            EmbeddedEventStore.builder().storageEngine(storage).build();
    private final BlindToCases blindness = new BlindToCases(log, new ConflictsOfTheLog(log));

    @Test
    void who_is_below_a_unit_in_conflict_is_blind_and_others_are_not() {
        proposed(1);
        noted(0, 1, "990121-GA");

        assertThat(blindness.isBlind(STATION, SampleCase.ID)).isTrue();
        assertThat(blindness.isBlind(CITY, SampleCase.ID)).isFalse();
    }

    @Test
    void as_long_as_not_every_conflict_was_heard_of_everybody_is() {
        proposed(2);
        noted(0, 1, "990121-GA");

        assertThat(blindness.isBlind(CITY, SampleCase.ID)).isTrue();
        noted(1, 2, "990121-GA");
        assertThat(blindness.isBlind(CITY, SampleCase.ID)).isFalse();
    }

    @Test
    void a_case_without_conflicts_hides_from_nobody_and_what_is_no_case_is_unknown_by_itself() {
        proposed(0);

        assertThat(blindness.isBlind(STATION, SampleCase.ID)).isFalse();
        assertThat(blindness.isBlind(STATION, "case-that-never-was")).isFalse();
    }

    private void proposed(int conflictRevision) {
        CaseProposed plain = SampleCase.proposed();
        storage.appendEvents(new GenericDomainEventMessage<>(
                "Case",
                SampleCase.ID,
                0,
                new CaseProposed(
                        plain.caseId(),
                        plain.clueId(),
                        plain.clueNo(),
                        plain.ladder(),
                        plain.handlingUnit(),
                        plain.divisionCode(),
                        plain.concludedAt(),
                        conflictRevision)));
    }

    private void noted(long sequence, int revision, String unit) {
        String id = "conflicts-" + SampleCase.CLUE;
        storage.appendEvents(new GenericDomainEventMessage<>(
                "MatterConflicts",
                id,
                sequence,
                new ConflictNoted(id, SampleCase.CLUE, revision, List.of(unit), List.of(), Instant.EPOCH)));
    }

    private static Caller caller(String unit, Set<String> lines) {
        return new Caller("o-1", unit, "POLICE", Level.COUNTY, "990121", Set.of(Role.POLICE_CHIEF), lines, "");
    }
}
