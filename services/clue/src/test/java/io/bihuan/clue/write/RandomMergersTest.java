package io.bihuan.clue.write;

import static io.bihuan.clue.write.ClueHistory.CLUE;
import static io.bihuan.clue.write.ClueHistory.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueAbsorbed;
import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.events.ClueMerged;
import io.bihuan.clue.events.ClueReleased;
import io.bihuan.clue.events.ClueUnmerged;
import io.bihuan.clue.events.MergedResultFedBack;
import io.bihuan.clue.write.ringclock.RingClock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code unmerge(merge(a, b)) ≡ a, b} (H2): whatever their lives were, both aggregates are as if it had never been. */
class RandomMergersTest {

    static final Set<Class<?>> OF_TWO_CLUES = Set.of(
            ClueMerged.class, ClueUnmerged.class, ClueAbsorbed.class, ClueReleased.class, MergedResultFedBack.class);

    @BeforeAll
    static void without_axons_advertisement() {
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @Test
    void a_clue_that_was_merged_and_unmerged_is_as_it_was() {
        Set<String> from = new HashSet<>();
        MergedLives.ofTheMerged().forEach(life -> {
            assertThat(stateAfter(life.after()))
                    .usingRecursiveComparison()
                    .as("%s", life.before())
                    .isEqualTo(stateAfter(life.before()));
            assertThat(life.after().subList(0, life.before().size())).isEqualTo(life.before());
            ClueEvent last = life.after().get(life.after().size() - 1);
            from.add(((ClueUnmerged) last).status());
        });
        assertThat(from).contains("REGISTERED", "TRIAGED", "ACCEPTED", "VERIFYING");
    }

    @Test
    void a_clue_that_another_was_merged_into_and_taken_out_of_is_as_it_was() {
        Stream<MergedLives.Life> lives = MergedLives.ofTheMain();
        assertThat(lives.map(life -> assertThat(stateAfter(life.after()))
                                .usingRecursiveComparison()
                                .isEqualTo(stateAfter(life.before())))
                        .count())
                .isGreaterThan(20);
    }

    /** The whole aggregate after these events; a ring of no clock changes nothing. */
    private static Object stateAfter(List<ClueEvent> life) {
        AtomicReference<Object> state = new AtomicReference<>();
        ClueGiven.fixture(ClueHistory.at("2025-06-01T09:00"))
                .given(life)
                .when(new RingClock(CLUE, "NONE", DESK))
                .expectState(state::set);
        return state.get();
    }
}
