package io.bihuan.clue.read.clueflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.clue.events.ClueEvent;
import io.bihuan.clue.write.Folds;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClueFlowTest {

    @Test
    void a_clue_is_counted_by_its_source_from_its_registration_on() {
        ClueFlow flow = Objects.requireNonNull(flow(Folds.untilDispatched()));

        assertThat(flow.year()).isEqualTo(2024);
        assertThat(flow.source()).isEqualTo("MASS_REPORT");
        assertThat(flow.conclusion()).isEmpty();
        assertThat(flow.status()).isEqualTo("DISPATCHED");
    }

    @Test
    void what_was_found_counts_until_the_clue_is_verified_again() {
        List<ClueEvent> life = Folds.untilConcludedAgain();
        int reopened = indexOf(life, "ClueReopened");

        assertThat(Objects.requireNonNull(flow(life.subList(0, reopened))).conclusion())
                .isEqualTo("UNPROVEN");
        assertThat(Objects.requireNonNull(flow(life.subList(0, reopened + 1))).conclusion())
                .isEmpty();
        assertThat(Objects.requireNonNull(flow(life)).conclusion()).isEqualTo("TRUE");
    }

    @Test
    void disorder_that_was_referred_is_seen_to_go_there() {
        ClueFlow flow = Objects.requireNonNull(flow(Folds.untilDisorderWasReferred()));

        assertThat(flow.conclusion()).isEqualTo("NOT_ORG_CRIME");
        assertThat(flow.status()).isEqualTo("REFERRED");
    }

    @Test
    void a_split_clue_is_left_to_its_crime_line_to_be_counted_whatever_becomes_of_it() {
        assertThat(flow(Folds.untilSplit())).isNull();
    }

    @Test
    void nothing_before_a_registration_is_a_way() {
        assertThat(flow(Folds.untilDispatched().subList(1, 3))).isNull();
    }

    private static int indexOf(List<ClueEvent> life, String event) {
        return life.stream().map(one -> one.getClass().getSimpleName()).toList().indexOf(event);
    }

    private static @Nullable ClueFlow flow(List<ClueEvent> life) {
        Map<String, ClueFlow> folded = Folds.fold(new ClueFlowProjection(), life);
        return folded.get("clue-1");
    }
}
