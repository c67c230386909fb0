package io.bihuan.casefile.read.assetmeasures;

import static io.bihuan.casefile.SampleAssets.FIRST;
import static io.bihuan.casefile.SampleAssets.ID;
import static io.bihuan.casefile.SampleAssets.OF_THE_SPOUSE;
import static io.bihuan.casefile.SampleAssets.SECOND;
import static io.bihuan.casefile.SampleAssets.applied;
import static io.bihuan.casefile.SampleAssets.approved;
import static io.bihuan.casefile.SampleAssets.at;
import static io.bihuan.casefile.SampleAssets.converted;
import static io.bihuan.casefile.SampleAssets.dispatched;
import static io.bihuan.casefile.SampleAssets.frozen;
import static io.bihuan.casefile.SampleAssets.handledBy;
import static io.bihuan.casefile.SampleAssets.queried;
import static io.bihuan.casefile.SampleAssets.released;
import static io.bihuan.casefile.SampleAssets.requested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.bihuan.casefile.events.AssetEvent;
import io.bihuan.casefile.events.HandlerWithdrawn;
import io.bihuan.casefile.read.assetmeasures.AssetMeasuresDetails.Frozen;
import io.bihuan.casefile.read.assetmeasures.AssetMeasuresDetails.Held;
import io.bihuan.platform.readmodel.EventInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssetMeasuresProjectionTest {

    private static final Instant ROW_26 = at("2024-10-12T11:40");
    private static final Instant ROW_27 = at("2024-10-12T15:55");

    @Test
    void it_is_with_who_verifies_the_clue_until_it_is_recalled() {
        assertThat(fold(dispatched(), handledBy("990100-GA")).handlingUnit()).isEqualTo("990100-GA");
        assertThat(fold(dispatched(), handledBy("990100-GA"), new HandlerWithdrawn(ID, "c-417", "990100-GA", ROW_26))
                        .handlingUnit())
                .isEmpty();
    }

    @Test
    void a_query_holds_nothing() {
        AssetMeasuresDetails it = fold(dispatched(), requested(), approved(), queried());

        assertThat(it.queries()).singleElement().satisfies(query -> {
            assertThat(query.standing()).isEqualTo("QUERIED");
            assertThat(query.refs()).hasSize(6);
            assertThat(query.found()).hasSize(3);
            assertThat(query.approverLevel()).isEqualTo("CITY");
        });
        assertThat(it.emergencies()).isEmpty();
    }

    @Test
    void what_was_stopped_frozen_and_released_is_shown_apart() {
        AssetMeasuresDetails it = fold(
                dispatched(),
                applied(),
                converted(1, ROW_26, List.of(FIRST, SECOND)),
                frozen(FIRST, ROW_26, "2025-04-12"),
                frozen(SECOND, ROW_26, "2025-04-12"),
                released(0, ROW_27, OF_THE_SPOUSE));

        assertThat(fold(dispatched(), applied()).emergencies().get(0).heldFen()).isEqualTo(486_000_000);
        assertThat(it.emergencies().get(0).heldFen()).isZero();
        assertThat(it.emergencies().get(0).assets())
                .extracting(Held::ref, Held::standing)
                .containsExactly(tuple("Z-1", "CONVERTED"), tuple("Z-2", "CONVERTED"), tuple("Z-3", "RELEASED"));
        assertThat(it.frozen().stream().mapToLong(Frozen::fen).sum()).isEqualTo(482_200_000);
        assertThat(it.frozen())
                .extracting(Frozen::endsOn)
                .allSatisfy(day -> assertThat(day).hasToString("2025-04-12"));
    }

    @Test
    void the_same_event_twice_changes_nothing_and_less_sight_shows_nothing() {
        assertThat(fold(dispatched(), requested(), requested(), applied(), applied()))
                .extracting(it -> it.queries().size(), it -> it.emergencies().size())
                .containsExactly(1, 1);
        assertThat(fold(dispatched(), requested(), applied()).metadataOnly())
                .extracting(AssetMeasuresDetails::clueNo, AssetMeasuresDetails::queries)
                .containsExactly("", List.of());
    }

    @Test
    void a_history_without_its_beginning_is_a_defect() {
        assertThatThrownBy(() -> fold(applied())).isInstanceOf(IllegalStateException.class);
    }

    private static AssetMeasuresDetails fold(AssetEvent... events) {
        @Nullable AssetMeasuresDetails it = null;
        for (int i = 0; i < events.length; i++) {
            it = new AssetMeasuresProjection()
                    .evolve(ID, it, events[i], new EventInfo(i, "e-" + i, ID, i, ROW_26, "assets", Map.of()));
        }
        return Objects.requireNonNull(it);
    }
}
