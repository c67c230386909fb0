package io.bihuan.clue.write.registerclue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bihuan.clue.events.TipAttached;
import io.bihuan.clue.events.TipReceived;
import io.bihuan.clue.model.ClueError;
import io.bihuan.clue.model.ClueNo;
import io.bihuan.clue.model.SourceClass;
import io.bihuan.clue.write.matter.Matter;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.DomainException;
import io.bihuan.kernel.access.ConflictSet;
import io.bihuan.kernel.registry.Level;
import io.bihuan.kernel.registry.UnitRegistry;
import io.bihuan.platform.command.CommandOutcome;
import io.bihuan.testkit.MovableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class RegisterClueApiTest {

    private static final Actor COUNTY_DESK = new Actor("o-desk-2", "990121-SHB", "SHB", Level.COUNTY);
    private static final Instant RECEIVED = Instant.parse("2024-09-10T01:14:00Z");
    /** Still 2024 in UTC, already 2025 in Shanghai. */
    private static final MovableClock NEW_YEAR = MovableClock.at("2025-01-01T00:30:00+08:00");

    private final EmbeddedEventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final List<RegisterClue> sent = new ArrayList<>();
    private final List<String> counters = new ArrayList<>();
    private final RegisterClueApi api = new RegisterClueApi(
            command -> {
                sent.add((RegisterClue) command);
                return new CommandOutcome(((RegisterClue) command).clueId(), 0, 4);
            },
            new MattersAtHand(),
            new TipsOfTheLog(log),
            new IssuedNumbers(
                    (province, year) -> {
                        counters.add(province + "/" + year);
                        return 417;
                    },
                    UnitRegistry.bundled(),
                    NEW_YEAR));

    @Test
    void a_tip_becomes_a_clue_with_a_number_of_the_desk() {
        publish(0, received());
        assertThat(api.register(new RegisterClueApi.Body("tip-1", null, null), COUNTY_DESK)
                        .getHeaders()
                        .getLocation())
                .hasToString("/clues/clue-tip-1");
        RegisterClue command = sent.get(0);
        assertThat(command.clueNo()).isEqualTo(ClueNo.of("990121", 2025, SourceClass.MASS_REPORT, 417));
        assertThat(command.divisionCode()).isEqualTo("990121107");
        assertThat(command.receivedAt()).isEqualTo(RECEIVED);
    }

    @Test
    void serials_are_counted_for_the_province_not_for_the_desk() {
        publish(0, received());
        api.register(new RegisterClueApi.Body("tip-1", null, null), COUNTY_DESK);
        assertThat(counters).containsExactly("99/2025");
    }

    @Test
    void the_desk_may_correct_division_and_industry() {
        publish(0, received());
        api.register(new RegisterClueApi.Body("tip-1", "990121104", "工程建设"), COUNTY_DESK);
        assertThat(sent.get(0).divisionCode()).isEqualTo("990121104");
        assertThat(sent.get(0).industry()).isEqualTo("工程建设");
    }

    @Test
    void an_unknown_tip_or_one_that_has_its_clue_uses_up_no_number() {
        refuses(ClueError.TIP_UNKNOWN);
        publish(0, received());
        publish(1, new TipAttached("tip-1", "clue-tip-1", RECEIVED));
        refuses(ClueError.TIP_ATTACHED_ELSEWHERE);
        assertThat(counters).isEmpty();
        assertThat(sent).isEmpty();
    }

    private void refuses(ClueError code) {
        assertThatThrownBy(() -> api.register(new RegisterClueApi.Body("tip-1", null, null), COUNTY_DESK))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    /** Nobody must keep out of anything. */
    private static final class MattersAtHand implements Matters {

        @Override
        public Matter ofTip(String tipId) {
            return new Matter(tipId, "", ConflictSet.NONE);
        }

        @Override
        public Matter ofRequest(String requestId) {
            throw new UnsupportedOperationException(requestId);
        }

        @Override
        public ConflictSet conflictsAround(String aggregateId) {
            return ConflictSet.NONE;
        }

        @Override
        public boolean isDestructionOrdered(String requestId) {
            return false;
        }
    }

    private void publish(long sequence, Object event) {
        log.publish(new GenericDomainEventMessage<>("Tip", "tip-1", sequence, event, Map.of()));
    }

    private static TipReceived received() {
        return new TipReceived(
                "tip-1",
                "MASS_REPORT",
                "HOTLINE",
                RECEIVED,
                RECEIVED,
                "REAL_NAME",
                "r-7f3a",
                "990121107",
                "柳湾村",
                "自然资源",
                "某采砂团伙",
                "强迫村民买砂",
                null,
                null,
                null,
                "FORM",
                "hash");
    }
}
